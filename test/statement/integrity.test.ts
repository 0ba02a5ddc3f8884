import { signatoriesOf } from '../../src/statement/signatories.js';
import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { boundAt, boundsAt } from '../../src/statement/validation/bounds.js';
import { integrityFaults } from '../../src/statement/validation/integrity.js';
import json from '../../src/statement/myanmar-2025-01-31.json';
import { type Mark, type Statement, statementSchema } from '../../src/statement/schema.js';
import { coalition } from './coalition.js';

/** Returns the statement with one change. */
function changed(change: (statement: Statement) => void): Statement {
  const copy = structuredClone(json) as Statement;
  change(copy);
  return copy;
}

const planted: [string, string, (statement: Statement) => void][] = [
  [
    'a sentence that was changed',
    '/sha256',
    (s) => (s.sections[0]!.paragraphs[0]!.sentences[0]!.text += ' '),
  ],
  ['a figure with another value', '/figures/0/value', (s) => (s.figures[0]!.value = 7000)],
  ['a figure that is part of a larger one', '/figures/0/value', (s) => (s.figures[0]!.value = 20)],
  ['a bound that was dropped', '/figures/0/bound', (s) => (s.figures[0]!.bound = 'exactly')],
  ['a bound that was added', '/figures/3/bound', (s) => (s.figures[3]!.bound = 'more-than')],
  ['a word with a bound', '/figures/5/bound', (s) => (s.figures[5]!.bound = 'about')],
  ['a missing source', '/figures/0/source', (s) => (s.figures[0]!.source = 'p99s1')],
  ['a missing event', '/figures/0/since', (s) => (s.figures[0]!.since = 'election')],
  [
    'another day in the words of an event',
    '/figures/0/sinceText',
    (s) => (s.figures[0]!.sinceText = 'since the coup of 2 February 2021'),
  ],
  [
    'another year in the words of an event',
    '/figures/0/sinceText',
    (s) => (s.figures[0]!.sinceText = 'since the 2020 coup'),
  ],
  [
    'the words of an event without an event',
    '/figures/2/sinceText',
    (s) => (s.figures[2]!.sinceText = 'since the coup of 2021'),
  ],
  [
    'an unknown addressee',
    '/demands/0/addressees/0',
    (s) => (s.demands[0]!.addressees = ['nobody']),
  ],
  [
    'an addressee whom the sentence does not name',
    '/demands/0/addressees/0',
    (s) => (s.demands[0]!.addressees = ['asean']),
  ],
  ['an event on another date', '/events/1/date', (s) => (s.events[1]!.date = '2021-02-02')],
  [
    'a range that ends elsewhere',
    '/events/5/date',
    (s) => (s.events[5]!.date = '2025-02-24/2025-04-05'),
  ],
  [
    'a mention of another year',
    '/events/1/mentions/0',
    (s) => (s.events[1]!.mentions![0] = 'p5s1'),
  ],
  [
    'a name that the sentence does not give',
    '/actors/0/name',
    (s) => (s.actors[0]!.name = 'the global community'),
  ],
  [
    'a demand whose negation was dropped',
    '/demands/7/strength',
    (s) => (s.demands[7]!.strength = 'must'),
  ],
  ['a verb that makes no request', '/demands/8/strength', (s) => (s.demands[8]!.strength = 'his')],
  [
    'a demand that was made stronger',
    '/demands/8/strength',
    (s) => (s.demands[8]!.strength = 'must'),
  ],
  ['an id given twice', '/demands/1/id', (s) => (s.demands[1]!.id = s.demands[0]!.id)],
  ['a signatory listed twice', '/signatories/1', (s) => (s.signatories[1] = s.signatories[0]!)],
  [
    'a sentence with the id of another',
    '/sections/1/paragraphs/0/sentences/1/id',
    (s) => (s.sections[1]!.paragraphs[0]!.sentences[1]!.id = 'p1s1'),
  ],
  [
    'a paragraph with the id of a section',
    '/sections/1/paragraphs/0/id',
    (s) => (s.sections[1]!.paragraphs[0]!.id = 'lede'),
  ],
  [
    'a mention of a missing sentence',
    '/events/1/mentions/0',
    (s) => (s.events[1]!.mentions![0] = 'p99s1'),
  ],
  ['a demand without its sentence', '/demands/0/source', (s) => (s.demands[0]!.source = 'p99s1')],
  ['an event without its sentence', '/events/0/source', (s) => (s.events[0]!.source = 'p99s1')],
  ['an actor without its sentence', '/actors/0/source', (s) => (s.actors[0]!.source = 'p99s1')],
  [
    'an abbreviation that the sentence does not give',
    '/actors/0/abbreviation',
    (s) => (s.actors[0]!.abbreviation = 'XYZ'),
  ],
  [
    'a large number that differs slightly from the sentence',
    '/figures/2/value',
    (s) => (s.figures[2]!.value = 3_512_345),
  ],
  [
    'a signatory listed twice with other capitals and spaces',
    '/signatories/1',
    (s) => (s.signatories[1] = ` ${nameAt(s, 0).toUpperCase().replace(' ', '\u00a0 ')}\u200b`),
  ],
  ['a missing lead-in', '/demands/0/leadIn', (s) => (s.demands[0]!.leadIn = 'p99s1')],
  ['a missing quotation', '/pullQuotes/0/source', (s) => (s.pullQuotes = [{ source: 'p99s1' }])],
  [
    'a signatory who joined before the issue',
    '/signatories/0/joined',
    (s) => (s.signatories[0] = { name: nameAt(s, 0), joined: '2025-01-31' }),
  ],
  ['a missing pull quote', '/pullQuote', (s) => (s.pullQuote = 'p0s0')],
];

const nameAt = (statement: Statement, index: number) => signatoriesOf(statement)[index]!.name;

describe('the check of a statement', () => {
  for (const [fault, path, change] of planted) {
    it(`finds ${fault}`, async () => {
      const faults = await integrityFaults(changed(change));
      expect(faults.map((found) => found.path)).to.include(path);
    });
  }
});

const first = '/sections/1/paragraphs/0/sentences/0';
const sentenceAt = (s: Statement, index = 0) => s.sections[1]!.paragraphs[0]!.sentences[index]!;
const itemAt = (s: Statement, index: number) => s.sections[2]!.paragraphs[index]!;
const mark = (s: Statement, ...marks: Mark[]) => {
  sentenceAt(s).marks!.push(...marks);
};

const plantedInText: [string, string, (statement: Statement) => void][] = [
  [
    'a mark on words that the sentence does not have',
    `${first}/marks/2/words`,
    (s) => {
      mark(s, { words: 'river', kind: 'strong' });
    },
  ],
  [
    'an occurrence that the sentence does not have',
    `${first}/marks/2/occurrence`,
    (s) => {
      mark(s, { words: 'lake', occurrence: 2, kind: 'strong' });
    },
  ],
  [
    'a mark on a part of a character',
    `${first}/marks/0/words`,
    (s) => {
      Object.assign(sentenceAt(s), { text: 'ရေကန်', marks: [{ words: 'ရေကန', kind: 'strong' }] });
    },
  ],
  [
    'marks that overlap',
    `${first}/marks/2/words`,
    (s) => {
      mark(s, { words: 'closed since', url: 'https://lake.example/' });
    },
  ],
  [
    'the mark of a footnote in a link',
    `${first}/marks/3/words`,
    (s) => {
      mark(s, { words: 'The lake', url: 'https://lake.example/' }, { words: 'The', note: 'n1' });
    },
  ],
  [
    'the mark of a footnote that is not there',
    `${first}/marks/1/note`,
    (s) => {
      Object.assign(sentenceAt(s).marks![1]!, { note: 'n9' });
    },
  ],
  ['a footnote without a mark in the text', '/notes/1/id', (s) => delete sentenceAt(s, 1).marks],
  ['a footnote with the id of a sentence', '/notes/0/id', (s) => (s.notes![0]!.id = 'p1s1')],
  [
    'a sentence of a footnote with the id of another sentence',
    '/notes/1/sentences/0/id',
    (s) => (s.notes![1]!.sentences[0]!.id = 'p1s1'),
  ],
  ['a changed footnote', '/sha256', (s) => (s.notes![0]!.sentences[0]!.text += ' ')],
  [
    'the mark of an item in a bulleted list',
    '/sections/2/paragraphs/2/item/mark',
    (s) => (itemAt(s, 2).item!.mark = '1.'),
  ],
  [
    'an item of level 2 without an item before it',
    '/sections/2/paragraphs/1/item/level',
    (s) => (itemAt(s, 1).item!.level = 2),
  ],
  ['a label of an item', '/sections/2/paragraphs/1/label', (s) => (itemAt(s, 1).label = 'To')],
  [
    'a quotation that is an item',
    '/sections/2/paragraphs/1/quote',
    (s) => (itemAt(s, 1).quote = {}),
  ],
  [
    'a mark in a translation on words of the original',
    '/translations/0/sentences/p1s1/marks/0/words',
    (s) => {
      const marks: Mark[] = [{ words: 'lake', kind: 'strong' }];
      const sentences = { p1s1: { text: 'Le lac est fermé depuis 2021.', marks } };
      s.translations = [{ language: 'fr', status: 'unofficial', sentences }];
    },
  ],
];

describe('the check of the text', () => {
  it('finds no fault in lists, quotations, footnotes and an address block', async () => {
    expect(await integrityFaults(coalition)).to.deep.equal([]);
  });

  for (const [fault, path, change] of plantedInText) {
    it(`finds ${fault}`, async () => {
      const statement = structuredClone(coalition);
      change(statement);
      const faults = await integrityFaults(statement);
      expect(faults.map((found) => found.path)).to.include(path);
    });
  }

  it('takes a sentence of a footnote for a source', async () => {
    const statement = structuredClone(coalition);
    statement.events = [{ id: 'decree', date: '2021', heading: 'Decree 14', source: 'n1s1' }];
    expect(await integrityFaults(statement)).to.deep.equal([]);
    statement.events[0]!.date = '2020';
    expect((await integrityFaults(statement)).map(({ path }) => path)).to.deep.equal([
      '/events/0/date',
    ]);
  });
});

const malformed: [string, (statement: Statement) => unknown][] = [
  ['an id with a space', (s) => (s.demands[0]!.id = 'arms embargo')],
  ['a figure that is a string of digits', (s) => (s.figures[0]!.value = '6000')],
  ['a negative figure', (s) => (s.figures[0]!.value = -1)],
  ['a figure beyond 2^53', (s) => (s.figures[0]!.value = 2 ** 53)],
  ['a day that does not exist', (s) => (s.date = '2025-02-30')],
  ['a range that ends before it begins', (s) => (s.events[5]!.date = '2025-04-04/2025-02-24')],
  ['a range of two precisions', (s) => (s.events[5]!.date = '2025-02/2025-04-04')],
  ['a URL that runs a script', (s) => (s.url = 'javascript:alert(1)')],
  ['a demand without addressees', (s) => (s.demands[0]!.addressees = [])],
  ['an empty sentence', (s) => (s.sections[0]!.paragraphs[0]!.sentences[0]!.text = '')],
  ['white space around a name', (s) => (s.signatories[0] = ' Odhikar')],
  ['an unknown key', (s) => Object.assign(s, { signers: [] })],
  ['a newer schema', (s) => Object.assign(s, { schemaVersion: 2 })],
];

describe('the lead-in of a demand', () => {
  const faultsOf = async (source: string, leadIn: string, change?: (s: Statement) => unknown) => {
    const statement = structuredClone(coalition);
    statement.actors = [{ id: 'water', name: 'the ministry', kind: 'office', source: 'p3s1' }];
    statement.demands = [{ id: 'd', addressees: ['water'], heading: 'Open', leadIn, source }];
    change?.(statement);
    const faults = await integrityFaults(statement);
    return faults.filter(({ path }) => path === '/demands/0/leadIn').map(({ message }) => message);
  };

  it('is the sentence before the list, or the item before a list in it', async () => {
    expect(await faultsOf('p4s1', 'p3s1')).to.deep.equal([]);
    expect(await faultsOf('p7s1', 'p3s1')).to.deep.equal([]);
    expect(await faultsOf('p6s1', 'p4s1')).to.deep.equal([]);
  });

  it('is no other sentence', async () => {
    for (const [source, leadIn, lead] of [
      ['p4s1', 'p1s1', 'p3s1'],
      ['p4s1', 'p8s1', 'p3s1'],
      ['p7s1', 'p6s1', 'p3s1'],
      ['p6s1', 'p3s1', 'p4s1'],
    ] as const) {
      expect(await faultsOf(source, leadIn)).to.deep.equal([
        `"${leadIn}" does not lead into a list with the item "${source}". Use "${lead}".`,
      ]);
    }
  });

  it('is only there for a sentence that begins an item', async () => {
    const message = '"p3s1" does not lead into a list with the item "p8s1". Delete `leadIn`.';
    expect(await faultsOf('p8s1', 'p3s1')).to.deep.equal([message]);
    const second = { id: 'p4s2', text: 'The ministry agrees.' };
    const added = await faultsOf('p4s2', 'p3s1', (s) => itemAt(s, 1).sentences.push(second));
    expect(added).to.have.lengthOf(1);
  });
});

describe('the corrections of a statement', () => {
  const faultsOf = async (...days: string[]) => {
    const corrections = days.map((date) => ({ date, text: 'A name.' }));
    return integrityFaults({ ...coalition, corrections });
  };

  it('are in the order of their days, after the issue', async () => {
    expect(await faultsOf('2024-05-03', '2024-05-04', '2024-05-04')).to.deep.equal([]);
    expect(await faultsOf('2024-07-10', '2024-06-02')).to.deep.equal([
      {
        path: '/corrections/1/date',
        message: '2024-06-02 is before 2024-07-10. Put corrections in order, after the issue.',
      },
    ]);
    expect(await faultsOf('2024-05-02')).to.deep.equal([
      {
        path: '/corrections/0/date',
        message: '2024-05-02 is before 2024-05-03. Put corrections in order, after the issue.',
      },
    ]);
  });
});

describe('the schema of a statement', () => {
  for (const [fault, change] of malformed) {
    it(`rejects ${fault}`, () => {
      expect(v.safeParse(statementSchema, changed(change)).success).to.equal(false);
    });
  }
});

describe('the bound of a figure', () => {
  for (const [text, bound] of [
    ['More than 500 people', 'more-than'],
    ['No more than 500 people', 'at-most'],
    ['Not more than 500 people', 'at-most'],
    ['No fewer than 500 people', 'at-least'],
    ['Not less than 500 people', 'at-least'],
    ['Fewer than 500 people', 'less-than'],
    ['There are 500 or more people', 'at-least'],
    ['There are 500 or fewer people', 'at-most'],
    ['Some 500 people', 'about'],
    ['The threesome 500 people', 'exactly'],
    ['There are 500 people', 'exactly'],
  ] as const) {
    it(`in "${text}" is ${bound}`, () => {
      const start = text.indexOf('500');
      expect(boundAt(text, start, start + 3, 'en')).to.equal(bound);
    });
  }
});

describe('a number in a range', () => {
  for (const text of ['30-40 families', 'between 30 and 40 families', '30 to 40 families'])
    it(`in "${text}" is not exact`, () => {
      const [least, most] = [text.indexOf('30'), text.indexOf('40')];
      expect(boundsAt(text, least, least + 2, 'en')).to.deep.equal(['at-least']);
      expect(boundsAt(text, most, most + 2, 'en')).to.deep.equal(['at-most']);
    });

  it('can be exact in a language whose words for a change are unknown', () => {
    const text = 'est passé de 12 à 15 familles';
    const start = text.indexOf('15');
    expect(boundsAt(text, start, start + 2, 'fr')).to.deep.equal(['at-most', 'exactly']);
  });

  it('is none in the number of a file', () => {
    expect(boundsAt('file 30-40', 5, 7, 'en')).to.deep.equal(['exactly']);
  });
});
