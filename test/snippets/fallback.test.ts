import { expect } from '@open-wc/testing';
import { all } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import { elementNames, registry } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { prerendered } from '../../src/snippets/prerendered.js';
import { coalition } from '../statement/coalition.js';
import { other, statement } from '../statement/fixture.js';

const text = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;

describe('the fallback content of a snippet', () => {
  it('contains the figures with their bounds, their sentences, the date and the citation', () => {
    const words = text(elementFormat(statement, 'coup-stats', {}, en));
    for (const part of [
      'More than 6,000 people killed by the military junta since the coup of 1 February 2021',
      'More than 3.5 million people internally displaced',
      'As of 31 January 2025',
      'More than 3.5 million people are internally displaced.',
      'Joint statement of 46 organizations, 31 January 2025',
      statement.title,
    ]) {
      expect(words).to.include(part);
    }
    expect(words.match(/Since the 2021 coup/g)).to.have.lengthOf(1);
  });

  it('contains the addressees and the demand, word for word', () => {
    const words = text(elementFormat(statement, 'demand-card', { demand: 'voices' }, en));
    expect(words).to.match(
      /Asked of: the international community \s*Amplify the voices of survivors.* In the statement: “must”/,
    );
    expect(words).to.include(
      'The international community must also amplify the voices of survivors, activists and the people of Myanmar who continue to resist oppression at great personal risk.',
    );
  });

  it('contains every signatory, regardless of the limit', () => {
    const words = text(elementFormat(statement, 'signatory-list', { limit: '5' }, en));
    for (const name of statement.signatories) expect(words).to.include(name);
  });

  it('puts the separators of each language between its parts', () => {
    const words = (lang: string, element: (typeof elementNames)[number]) =>
      text(elementFormat(statement, element, { demand: 'act-now' }, all[lang]!));
    const [first, second] = statement.signatories as string[];
    for (const lang of ['fr', 'ar']) {
      expect(words(lang, 'signatory-list')).to.include(`${first} ${second} `);
    }
    // The labels are in the interface's language, and the statement's own words in its language.
    expect(words('fr', 'demand-card')).to.match(
      /Demandé à\u00a0: the world\s+Act now Dans la déclaration\u00a0: «\u00a0must\u00a0»/,
    );
    expect(words('ja', 'demand-list')).to.include('要請先：the international community');
    expect(words('fr', 'coup-stats')).to.include('Au 31 janvier 2025\u00a0: «');
    // An event without a translation is completely in the statement's language.
    expect(words('my', 'justice-timeline')).to.include('1 February 2021: Military coup');
  });

  it('is one line without block elements, which automatic paragraphs leave unchanged', () => {
    for (const element of elementNames) {
      const snippet = elementFormat(statement, element, {}, en);
      expect(snippet).not.to.include('\n');
      expect(snippet).not.to.match(/<(p|div|ul|ol|dl|h\d|blockquote|section|figure)\b/);
      const { body } = new DOMParser().parseFromString(`<p>${snippet}</p>`, 'text/html');
      expect(body.children).to.have.lengthOf(1);
      expect(body.querySelector(`p > ${element}`)?.textContent).to.equal(text(snippet));
    }
  });

  it('sets the items inside an item in, so that they are not level with it', () => {
    const lines = elementFormat(coalition, 'joint-statement', {}, en).split(/ <br>(?:&nbsp;<br>)?/);
    const lineWith = (words: string) => lines.find((line) => line.includes(words));
    for (const words of ['its northern shore;', 'its islands;'])
      expect(lineWith(words)).to.match(/^(?:&nbsp;){4}/);
    for (const words of ['to open the lake', 'to publish the report.'])
      expect(lineWith(words)).to.match(/^(?!&nbsp;)/);
  });

  it('reports an element without default content', () => {
    const about = registry['statement-quote'];
    const { fallback } = about;
    about.fallback = (shown, attributes, messages) =>
      attributes.sentence ? fallback(shown, attributes, messages) : 'Other words';
    try {
      expect(() => prerendered(statement, 'statement-quote', en)).to.throw(
        /^sentence: no value has the default content/,
      );
    } finally {
      about.fallback = fallback;
    }
  });

  it('keeps its attributes and lets no text become markup', () => {
    const hostile = { ...other, title: '<img src=x onerror=alert(1)>', signatories: ['A & "B"'] };
    const snippet = elementFormat(hostile, 'signatory-list', { highlight: 'A & "B"' }, en);
    const { body } = new DOMParser().parseFromString(snippet, 'text/html');
    expect(body.querySelector('img')).to.equal(null);
    expect(body.firstElementChild?.getAttribute('highlight')).to.equal('A & "B"');
    expect(body.textContent).to.include('A & "B"');
    expect(body.querySelector('a')?.href).to.equal('https://example.org/river');
  });
});
