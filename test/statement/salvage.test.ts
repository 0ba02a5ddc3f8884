import { expect } from '@open-wc/testing';
import json from '../../src/statement/myanmar-2025-01-31.json';
import type { Statement } from '../../src/statement/schema.js';
import { validate } from '../../src/statement/validation/validate.js';
import { coalition } from './coalition.js';

/** Faults that do not depend on the structure of the text. */
const others = ['/signatories/3', '/figures/0/source', '/demands/0/addressees/0'];

async function pathsOf(change: (statement: Statement) => unknown) {
  const statement = structuredClone(json) as Statement;
  statement.signatories[3] = statement.signatories[2]!;
  statement.figures[0]!.source = 'p99s1';
  statement.demands[0]!.addressees = ['nobody'];
  change(statement);
  return (await validate(statement)).faults.map(({ path }) => path);
}

const paragraph = '/sections/1/paragraphs/0';
type Loose = Record<string, unknown>;

describe('a fault in the structure of a statement', () => {
  for (const [what, path, change, more = []] of [
    ['no language', '/language', (s) => Reflect.deleteProperty(s, 'language')],
    ['a wrong language', '/language', (s) => (s.language = 'english!')],
    ['an incomplete language tag', '/language', (s) => (s.language = 'en-x')],
    [
      'a schema version in quotes',
      '/schemaVersion',
      (s) => Object.assign(s, { schemaVersion: '1' }),
    ],
    ['an id of a section', '/sections/0/id', (s) => (s.sections[0]!.id = 'Lede One')],
    ['no id of a section', '/sections/0/id', (s) => Reflect.deleteProperty(s.sections[0]!, 'id')],
    [
      'a key of a section',
      '/sections/1/name',
      (s) => ((s.sections[1] as unknown as Loose).name = 'Body'),
    ],
    ['an id of a paragraph', `${paragraph}/id`, (s) => (s.sections[1]!.paragraphs[0]!.id = 'P 2')],
    [
      'a key of a paragraph',
      `${paragraph}/text`,
      (s) => ((s.sections[1]!.paragraphs[0] as unknown as Loose).text = 'x'),
    ],
    [
      'a paragraph without sentences',
      `${paragraph}/sentences`,
      (s) => (s.sections[1]!.paragraphs[0]!.sentences = []),
    ],
    [
      'a string in place of sentences',
      `${paragraph}/sentences`,
      (s) => ((s.sections[1]!.paragraphs[0] as unknown as Loose).sentences = 'x'),
    ],
    [
      'a string in place of a sentence',
      `${paragraph}/sentences/0`,
      (s) => ((s.sections[1]!.paragraphs[0]!.sentences as unknown[])[0] = 'x'),
    ],
    [
      'null in place of a paragraph',
      paragraph,
      (s) => ((s.sections[1]!.paragraphs as unknown[])[0] = null),
    ],
    ['a date that does not exist', '/date', (s) => (s.date = '2025-02-30')],
    ['a date in words', '/date', (s) => (s.date = '1 May')],
    // The text itself has a valid structure, so its checksum is compared.
    [
      'a title with white space and another checksum',
      '/title',
      (s) => (s.title = ' x'),
      ['/sha256'],
    ],
  ] as [string, string, (statement: Statement) => unknown, string[]?][]) {
    it(`is reported once, and hides no other: ${what}`, async () => {
      const paths = await pathsOf((statement) => {
        change(statement);
        if (more.length) statement.sha256 = 'a'.repeat(64);
      });
      expect(paths).to.have.members([path, ...others, ...more]);
    });
  }

  it('hides no other if there is no text at all', async () => {
    for (const sections of [undefined, null, 7, [], [null], [{}], [{ paragraphs: [7] }]]) {
      const paths = await pathsOf((statement) => Object.assign(statement, { sections }));
      expect(paths.some((path) => path.startsWith('/sections'))).to.equal(true);
      expect(paths).to.include.members(['/signatories/3', '/demands/0/addressees/0']);
      expect(paths).not.to.include('/sha256');
    }
  });

  it('is reported if a key of a translation is a built-in property of objects', async () => {
    const text = JSON.stringify({
      ...json,
      translations: [
        { language: 'fr', status: 'official', sentences: { p1s1: 'x' }, events: { a: 'b' } },
      ],
    }).replace('"a":"b"', '"__proto__":"x","constructor":"y"');
    const { faults } = await validate(JSON.parse(text));
    expect(faults.map(({ path }) => path)).to.deep.equal([
      '/translations/0/events/__proto__',
      '/translations/0/events/constructor',
    ]);
  });

  for (const [what, path, change] of [
    [
      'a footnote without a mark',
      '/notes/0/mark',
      (s) => Reflect.deleteProperty(s.notes![0]!, 'mark'),
    ],
    ['a footnote that is none', '/notes/0', (s) => ((s.notes as unknown[])[0] = null)],
    ['footnotes that are a text', '/notes', (s) => Object.assign(s, { notes: 'x' })],
    [
      'a mark of no kind',
      '/sections/1/paragraphs/0/sentences/0/marks/0',
      (s) => ((s.sections[1]!.paragraphs[0]!.sentences[0]!.marks as unknown[])[0] = null),
    ],
    [
      'an item of no list',
      '/sections/2/paragraphs/1/item/list',
      (s) => Reflect.deleteProperty(s.sections[2]!.paragraphs[1]!.item!, 'list'),
    ],
    [
      'a quotation that is a text',
      '/sections/1/paragraphs/1/quote',
      (s) => Object.assign(s.sections[1]!.paragraphs[1]!, { quote: 'x' }),
    ],
  ] as [string, string, (statement: Statement) => unknown][]) {
    it(`is told once, and hides no other of the text: ${what}`, async () => {
      const statement = structuredClone(coalition);
      change(statement);
      statement.sections[2]!.paragraphs[3]!.label = 'To';
      const label = '/sections/2/paragraphs/3/label';
      const { faults } = await validate(statement);
      const first = '/sections/1/paragraphs/0/sentences';
      // A mark leads to a footnote that is no longer there.
      const lost = [`${first}/0/marks/1/note`, `${first}/1/marks/1/note`];
      const more = { '/notes': lost, '/notes/0': lost.slice(0, 1) }[path] ?? [];
      expect(faults.map((fault) => fault.path)).to.have.members([path, label, ...more]);
    });
  }
});

describe('a fault in an object that can have several forms', () => {
  const first = '/sections/1/paragraphs/0/sentences/0/marks/0';
  for (const [what, fault, change] of [
    [
      'an unknown kind of signatory',
      '/signatories/3/kind: unknown value "ngo". Known values: organization, person, network.',
      (s) => Object.assign(s.signatories[3]!, { kind: 'ngo' }),
    ],
    [
      'an unknown key of a signatory',
      '/signatories/3/country: unknown key "country"',
      (s) => Object.assign(s.signatories[3]!, { country: 'Kenya' }),
    ],
    [
      'a signatory that is not confirmed',
      '/signatories/3/confirm: not confirmed. Check this, then delete this line.',
      (s) => Object.assign(s.signatories[3]!, { confirm: 'Is it a person?' }),
    ],
    [
      'a signatory without a name',
      '/signatories/1: expected a name, or an object with a `name`, found an object',
      (s) => Reflect.deleteProperty(s.signatories[1] as object, 'name'),
    ],
    [
      'a number in place of a signatory',
      '/signatories/1: expected a name, or an object with a `name`, found 7',
      (s) => ((s.signatories as unknown[])[1] = 7),
    ],
    [
      'an unknown kind of mark',
      `${first}/kind: unknown value "bold". Known values: emphasis, strong.`,
      (s) => Object.assign(sentenceOf(s).marks![0]!, { kind: 'bold' }),
    ],
    [
      'a mark of two kinds',
      `${first}: expected words with one of \`kind\`, \`url\` and \`note\`, found an object`,
      (s) => Object.assign(sentenceOf(s).marks![0]!, { url: 'https://lake.example/' }),
    ],
    [
      'a mark with an occurrence in quotes',
      `${first}/occurrence: expected a whole number from 1, found "2"`,
      (s) => Object.assign(sentenceOf(s).marks![0]!, { occurrence: '2' }),
    ],
  ] as [string, string, (statement: Statement) => unknown][]) {
    it(`names the key, what was found and what is known: ${what}`, async () => {
      const statement = structuredClone(coalition);
      change(statement);
      const { faults } = await validate(statement);
      expect(faults.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([fault]);
    });
  }
});

const sentenceOf = ({ sections }: Statement) => sections[1]!.paragraphs[0]!.sentences[0]!;
