import { expect } from '@open-wc/testing';
import { citationView } from '../../src/elements/shared/citation.view.js';
import { citationFallback } from '../../src/elements/shared/fallback.js';
import { demandView } from '../../src/elements/shared/demand.view.js';
import { timelineView } from '../../src/elements/justice-timeline/justice-timeline.view.js';
import { quoteView } from '../../src/elements/statement-quote/statement-quote.view.js';
import { quoteFallback } from '../../src/elements/statement-quote/statement-quote.fallback.js';
import { all } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import type { StatementContent } from '../../src/statement/content.js';
import { inLanguage } from '../../src/statement/translation.js';
import { other } from '../statement/fixture.js';

const listed: StatementContent = {
  ...other,
  sections: [
    {
      id: 'all',
      paragraphs: [
        { id: 'p1', sentences: [{ id: 'lead', text: 'We call on the ministry of water to:' }] },
        {
          id: 'p2',
          item: { list: 'bulleted' },
          sentences: [{ id: 'open', text: 'open the dam;' }],
        },
      ],
    },
  ],
  demands: [
    { id: 'open', addressees: ['water'], heading: 'Open the dam', leadIn: 'lead', source: 'open' },
  ],
  figures: [],
  events: [],
  translations: [
    {
      language: 'fr',
      status: 'official',
      sentences: { lead: 'Nous demandons au ministère de :', open: 'ouvrir le barrage ;' },
    },
    { language: 'es', status: 'unofficial', sentences: { open: 'abrir la presa;' } },
  ],
};

describe('a demand that is an item of a list', () => {
  const quoted = (language: string) =>
    demandView(inLanguage(listed, language), { demand: 'open' }, en, (id) => `#${id}`).sentence;

  it('is quoted with the sentence that introduces the list', () => {
    expect(quoted('en').text).to.equal('We call on the ministry of water to: open the dam;');
    expect(quoted('en').href).to.equal('#open');
  });

  it('is quoted with the list in it, unless that has demands of its own', () => {
    const nested = structuredClone(listed);
    nested.sections[0]!.paragraphs.push(
      {
        id: 'p3',
        item: { list: 'bulleted', level: 2 },
        sentences: [{ id: 'east', text: 'in the east,' }],
      },
      {
        id: 'p4',
        item: { list: 'bulleted', level: 2 },
        sentences: [{ id: 'west', text: 'in the west;' }],
      },
      {
        id: 'p5',
        item: { list: 'bulleted' },
        sentences: [{ id: 'pay', text: 'pay the fishers.' }],
      },
    );
    const text = () => demandView(inLanguage(nested, 'en'), { demand: 'open' }, en).sentence.text;
    expect(text()).to.equal(
      'We call on the ministry of water to: open the dam; in the east, in the west;',
    );
    expect(demandView(inLanguage(nested, 'fr'), { demand: 'open' }, en).sentence).to.include({
      text: text(),
      language: 'en',
    });
    nested.demands.push({ ...nested.demands[0]!, id: 'east', source: 'east' });
    // A statement in a language is found by its content.
    const other = { ...nested, sections: [...nested.sections] };
    const view = (demand: string) => demandView(inLanguage(other, 'en'), { demand }, en);
    expect(view('open').sentence.text).to.equal(
      'We call on the ministry of water to: open the dam;',
    );
    // What follows in the list inside is no part of the demand.
    expect(view('east').sentence.text).to.equal(
      'We call on the ministry of water to: in the east,',
    );
  });

  it('is quoted in its translation if both sentences are translated', () => {
    expect(quoted('fr')).to.include({
      text: 'Nous demandons au ministère de : ouvrir le barrage ;',
      language: 'fr',
      status: 'official',
    });
    expect(quoted('fr').original?.text).to.equal(quoted('en').text);
  });

  it('is quoted in one language if one sentence is not translated', () => {
    expect(quoted('es')).to.include({ text: quoted('en').text, language: 'en' });
    expect(quoted('es').status).to.equal(undefined);
  });
});

describe('a statement with several pull quotes', () => {
  const quoting = {
    ...other,
    pullQuotes: [{ source: 'p1s3', speaker: 'Amina Yusuf, River Watch' }, { source: 'p1s2' }],
  };

  it('shows the first by default, and names the speaker of each', () => {
    expect(quoteView(quoting, {}, en)).to.deep.include({ speaker: 'Amina Yusuf, River Watch' });
    expect(quoteView(quoting, {}, en).sentence.id).to.equal('p1s3');
    expect(quoteView(quoting, { sentence: 'p1s2' }, en).speaker).to.equal(undefined);
    expect(quoteFallback(quoteView(quoting, {}, en), en)).to.include('Amina Yusuf, River Watch');
  });
});

describe('a sentence of a block quotation', () => {
  const [section] = other.sections;
  const quoted = {
    ...other,
    sections: [
      {
        ...section!,
        paragraphs: section!.paragraphs.map((each) => ({
          ...each,
          quote: { speaker: 'A fisher' },
        })),
      },
    ],
  };

  it('names its speaker', () => {
    const view = quoteView(quoted, { sentence: ' p1s2 ' }, en);
    expect(view.speaker).to.equal('A fisher');
    expect(quoteFallback(view, en)).to.include('A fisher');
  });

  it('names the speaker of the pull quote, if there is one', () => {
    const pullQuotes = [{ source: 'p1s2', speaker: 'Amina Yusuf' }, { source: 'p1s3' }];
    const speakerOf = (sentence: string) =>
      quoteView({ ...quoted, pullQuotes }, { sentence }, en).speaker;
    expect(speakerOf('p1s2')).to.equal('Amina Yusuf');
    expect(speakerOf('p1s3')).to.equal('A fisher');
  });
});

describe('a letter', () => {
  it('is quoted with its first sentence after the address', () => {
    const [section] = other.sections;
    const address = { id: 'to', label: 'To', sentences: [{ id: 'to1', text: 'The ministry' }] };
    const paragraphs = [address, ...section!.paragraphs];
    const letter = { ...other, sections: [{ ...section!, paragraphs }] };
    expect(quoteView(letter, {}, en).sentence.id).to.equal('p1s1');
  });
});

describe('a statement that was corrected', () => {
  const corrected = {
    ...other,
    version: 'Version 2',
    corrections: [
      { date: '2024-06-07', text: 'The name of the ministry.' },
      { date: '2024-06-09', text: 'The number of villages.' },
    ],
  };

  it('shows when it was corrected, and the changes', () => {
    const view = citationView(corrected, en);
    expect(view.corrected).to.equal('Corrected on 9 June 2024');
    expect(view.corrections).to.deep.equal([
      { date: '7 June 2024', text: 'The name of the ministry.' },
      { date: '9 June 2024', text: 'The number of villages.' },
    ]);
    expect(citationFallback(view, en)).to.match(/Version 2 <br>Corrected on 9 June 2024$/);
  });

  it('says in every language that a number is the version, and keeps other words', () => {
    const said = (lang: string, version: string) => {
      const view = citationView({ ...other, version }, all[lang]!);
      return [view.version, view.versionLanguage];
    };
    expect(said('en', '2.1')).to.deep.equal(['version 2.1', 'en-GB']);
    expect(said('en', 'Version 2')).to.deep.equal(['Version 2', other.language]);
    for (const lang of Object.keys(all))
      expect(said(lang, '2.1')[0]).to.match(/\p{L}.*2\.1|2\.1.*\p{L}/u);
    expect(citationFallback(citationView({ ...other, version: '2.1' }, en), en)).to.match(
      /, version 2\.1$/,
    );
  });

  it('shows corrections in every language, and nothing if there are none', () => {
    for (const messages of Object.values(all))
      expect(citationView(corrected, messages).corrected).to.match(/\p{N}/u);
    expect(citationView(other, en).corrected).to.equal(undefined);
  });
});

describe('a statement without a known day of issue', () => {
  const ofMonth = { ...other, date: '2024-06' };

  it('is dated with the month', () => {
    expect(citationView(ofMonth, en)).to.include({ date: 'June 2024', asOf: 'As of June 2024' });
  });

  it('is dated in the words of each language for a month', () => {
    const asOf = (lang: string, date: string) =>
      citationView({ ...ofMonth, date }, all[lang]!).asOf.replace(/\s/g, ' ');
    expect(asOf('fr', '2025-01')).to.equal('En janvier 2025');
    expect(asOf('fr', '2025-01-31')).to.equal('Au 31 janvier 2025');
    expect(asOf('th', '2025-01')).to.equal('ณ มกราคม 2568');
    expect(asOf('th', '2025-01-31')).to.equal('ณ วันที่ 31 มกราคม 2568');
  });

  it('names the month in the heading of what is still ahead, in the words of each language', () => {
    const heading = (lang: string, date: string) =>
      timelineView({ ...ofMonth, date }, {}, all[lang]!).aheadHeading.replace(/\s/g, ' ');
    expect(heading('en', '2025-01')).to.equal('Still ahead in January 2025');
    expect(heading('fr', '2025-01')).to.equal('Encore à venir en janvier 2025');
    expect(heading('fr', '2025-01-31')).to.equal('Encore à venir au 31 janvier 2025');
    expect(heading('es', '2025-01')).to.equal('Lo que aún estaba por venir en enero de 2025');
    expect(heading('es', '2025-01-31')).to.match(/por venir el 31 de enero de 2025$/);
    expect(heading('th', '2025-01')).to.equal('ยังมาไม่ถึง ณ มกราคม 2568');
    expect(heading('bn', '2025-01')).to.equal('জানুয়ারি ২০২৫ পর্যন্ত যা তখনও বাকি ছিল');
  });

  it('counts no event of that month as still ahead', () => {
    const [event] = other.events;
    const on = (date: string) =>
      timelineView({ ...ofMonth, events: [{ ...event!, date }] }, {}, en).ahead.length;
    expect(on('2024-06-20')).to.equal(0);
    expect(on('2024-07')).to.equal(1);
  });
});
