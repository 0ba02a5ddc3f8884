import { expect } from '@open-wc/testing';
import { render } from 'lit';
import * as v from 'valibot';
import { quoteTemplate } from '../../src/elements/statement-quote/statement-quote.template.js';
import { textTemplate } from '../../src/elements/joint-statement/joint-statement.template.js';
import { en } from '../../src/i18n/locales/en.js';
import es from '../../src/i18n/locales/es.js';
import { elementNames } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import type { StatementContent } from '../../src/statement/content.js';
import { integrityFaults } from '../../src/statement/validation/integrity.js';
import json from '../../src/statement/myanmar-2025-01-31.json';
import { type Statement, statementSchema } from '../../src/statement/schema.js';
import { inLanguage } from '../../src/statement/translation.js';
import { demandView } from '../../src/elements/shared/demand.view.js';
import { figuresView } from '../../src/elements/coup-stats/coup-stats.view.js';
import { quoteView } from '../../src/elements/statement-quote/statement-quote.view.js';
import { textView } from '../../src/elements/joint-statement/joint-statement.view.js';
import { timelineView } from '../../src/elements/justice-timeline/justice-timeline.view.js';
import { other } from './fixture.js';

const translated: StatementContent = {
  ...other,
  translations: [
    {
      language: 'es',
      status: 'unofficial',
      title: 'Que el río siga abierto',
      sentences: { p1s1: 'Como máximo 1.234.567 personas viven junto al río.' },
      figures: {
        people: { counts: 'personas' },
        many: { counts: 'de aldeas', value: 'decenas' },
      },
      demands: { open: 'Abran la presa' },
      events: { closure: 'Cierre de la presa' },
      actors: { water: 'el ministerio de agua', energy: 'el ministerio de energía' },
    },
    { language: 'pt-BR', status: 'official', sentences: { p1s3: 'Ambos devem abri-la.' } },
    { language: 'pt', status: 'unofficial', sentences: { p1s3: 'Ambos têm de abri-la.' } },
  ],
};

const spanish = inLanguage(translated, 'es-MX');

describe('a statement with translations', () => {
  it('can share them with another statement', () => {
    const more = { ...translated, signatories: ['Red del Río'] };
    expect(inLanguage(more, 'es').signatories).to.deep.equal(['Red del Río']);
    expect(inLanguage(more, 'es').title).to.equal(spanish.title);
    expect(inLanguage(more, 'es')).to.equal(inLanguage(more, 'es'));
  });

  it('is shown in the language of the page, the exact one first', () => {
    const sentence = (language: string) =>
      quoteView(inLanguage(translated, language), { sentence: 'p1s3' }, en).sentence;
    expect(sentence('pt').text).to.equal('Ambos têm de abri-la.');
    expect(sentence('pt-BR').text).to.equal('Ambos devem abri-la.');
    expect(sentence('pt-BR').status).to.equal('official');
    expect(sentence('pt-AO').language).to.equal('pt-BR');
    for (const language of ['en', 'en-US', 'de', 'e', '']) {
      expect(sentence(language)).to.include({
        text: 'Both ministries must open it.',
        language: 'en',
      });
    }
  });

  it('is prepared for a language once', () => {
    expect(inLanguage(translated, 'es')).to.equal(spanish);
    expect(inLanguage(translated, 'de')).to.equal(inLanguage(translated, 'en'));
  });

  it('shows untranslated sentences in their own language', () => {
    const { sections, status } = textView(spanish, {}, es);
    const [one, two] = sections[0]!.paragraphs[0]!.sentences;
    expect(one).to.include({ language: 'es', status: 'unofficial' });
    expect(two).to.deep.equal({ id: 'p1s2', text: 'The dam was closed in May 2023.' });
    // A partly translated text is no translation.
    expect(status).to.equal(undefined);
  });

  it('is a complete translation if each sentence is translated', () => {
    const sections = spanish.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(({ sentences, ...paragraph }) => ({
        ...paragraph,
        sentences: sentences.filter(({ status }) => status),
      })),
    }));
    expect(textView({ ...spanish, sections }, {}, es).status).to.equal('unofficial');
  });

  it('has its annotations in that language too', () => {
    const [people, many] = figuresView(spanish, {}, es).figures;
    expect(people).to.include({ number: '1.234.567', numberLanguage: 'es', counts: 'personas' });
    expect(many).to.include({ number: 'decenas', numberLanguage: 'es', counts: 'de aldeas' });
    expect(demandView(spanish, { demand: 'open' }, es)).to.include({
      heading: 'Abran la presa',
      addressees: 'el ministerio de agua y el ministerio de energía',
      addresseesLanguage: 'es',
    });
    expect(timelineView(spanish, {}, es).past[0]?.heading).to.equal('Cierre de la presa');
  });

  it('labels a translated sentence and shows the original', () => {
    const place = document.createElement('div');
    render(quoteTemplate(quoteView(spanish, { sentence: 'p1s1' }, es), es), place);
    const [quote, original] = place.querySelectorAll('blockquote');
    expect([quote?.lang, original?.lang]).to.deep.equal(['es', 'en']);
    expect(place.querySelector('[part=translation]')?.textContent).to.equal(
      'Traducción no oficial',
    );
    expect(original?.textContent).to.equal('At most 1,234,567 people live on the river.');
    render(quoteTemplate(quoteView(spanish, { sentence: 'p1s2' }, es), es), place);
    expect(place.querySelectorAll('blockquote')).to.have.lengthOf(1);
    expect(place.querySelector('[part=translation]')).to.equal(null);
  });

  it('labels the full text, with each sentence in its own language', () => {
    const place = document.createElement('div');
    render(
      textTemplate(textView(spanish, {}, es), es, 2, { anchor: '', target: undefined }),
      place,
    );
    expect(place.querySelector('[part=translation]')?.textContent).to.equal(
      'Traducción no oficial',
    );
    expect(place.querySelector('h2')?.lang).to.equal('es');
    const spoken = [...place.querySelectorAll<HTMLElement>('[part=sentence]')].map(
      ({ lang }) => lang,
    );
    expect(spoken).to.deep.equal(['es', 'en', 'en']);
  });

  it('is labelled in its snippets', () => {
    const snippet = elementFormat(translated, 'statement-quote', { sentence: 'p1s1' }, es);
    const { body } = new DOMParser().parseFromString(snippet, 'text/html');
    expect(body.textContent).to.include('junto al río.» (Traducción no oficial)');
    for (const element of elementNames) {
      if (element === 'signatory-list') continue;
      const page = new DOMParser().parseFromString(
        elementFormat(translated, element, {}, { ...en, tag: 'fr' }),
        'text/html',
      );
      expect(page.querySelector('span')?.lang).to.equal('fr');
      expect(page.querySelector('cite')?.lang, element).to.equal('en');
    }
  });
});

type Planted = [string, string, Partial<NonNullable<Statement['translations']>[0]>[]];

const planted: Planted[] = [
  ['a missing sentence', '/translations/0/sentences/p99s1', [{ sentences: { p99s1: 'x' } }]],
  ['a missing demand', '/translations/0/demands/constructor', [{ demands: { constructor: 'x' } }]],
  ['the language of the statement', '/translations/0/language', [{ language: 'en' }]],
  ['a language given twice', '/translations/1/language', [{}, {}]],
  ['a gap in the names', '/translations/0/actors/donors', [{ actors: { asean: 'x' } }]],
  [
    'a number in other words',
    '/translations/0/figures/killed/value',
    [{ figures: { killed: { counts: 'x', value: 'x' } } }],
  ],
  [
    'a word that is missing',
    '/translations/0/figures/towns/value',
    [{ figures: { towns: { counts: 'x' } } }],
  ],
];

describe('the check of a translation', () => {
  for (const [fault, path, translations] of planted) {
    it(`finds ${fault}`, async () => {
      const whole = translations.map((translation) => ({
        language: 'es',
        status: 'official',
        sentences: { p1s1: 'x' },
        ...translation,
      }));
      const statement = { ...structuredClone(json), translations: whole } as unknown as Statement;
      const faults = await integrityFaults(statement);
      expect(faults.map((found) => found.path)).to.include(path);
    });
  }

  it('rejects a translation without a status or without a sentence', () => {
    for (const translation of [
      { language: 'es', sentences: { p1s1: 'x' } },
      { language: 'es', status: 'official', sentences: {} },
    ]) {
      const statement = { ...json, translations: [translation] };
      expect(v.safeParse(statementSchema, statement).success).to.equal(false);
    }
  });
});
