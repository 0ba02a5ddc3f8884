import { expect } from '@open-wc/testing';
import json from '../../src/statement/myanmar-2025-01-31.json';
import type { Statement } from '../../src/statement/schema.js';
import { validate } from '../../src/statement/validation/validate.js';
import { readDocument } from '../../src/draft/read/read-document.js';
import { draft } from '../../src/draft/statement.js';
import { documentOf } from './document.js';
import { draftOf } from './draft-of.js';

const made = json as Statement;
const { statement: found, leftOut } = await draftOf(documentOf(made), 'en');

/** How many there are in a list, and how many of these another list has. */
function shared<T>(mine: T[], theirs: T[], key: (item: T) => string) {
  const known = new Set(theirs.map(key));
  return { found: mine.length, right: mine.filter((item) => known.has(key(item))).length };
}

describe('a statement that is started from a document', () => {
  it('has every word of the text, its sentences where they end, and the checksum of that', () => {
    expect(found.sections.flatMap(({ paragraphs }) => paragraphs)).to.deep.equal(
      made.sections.flatMap(({ paragraphs }) => paragraphs),
    );
    expect(found.sha256).to.equal(made.sha256);
  });

  it('has its title, date, pull quote and signatories, and none of the furniture', () => {
    const { title, date, pullQuote, signatories, id } = made;
    expect(found).to.deep.include({ title, date, pullQuote, signatories, id });
    expect(leftOut.map((what) => what.replace(/:.*/, ''))).to.deep.equal([
      ...['page header', 'cover', 'cover', 'cover', 'date of issue'],
    ]);
  });

  it('finds every figure with its bound, and no other quantity', () => {
    const key = ({ value, bound, source }: Statement['figures'][0]) =>
      [value, bound, source].join();
    expect(shared(found.figures, made.figures, key)).to.deep.equal({ found: 6, right: 6 });
  });

  it('finds every date, and two years that are no events', () => {
    const key = ({ date }: Statement['events'][0]) => date;
    expect(shared(found.events, made.events, key)).to.deep.equal({ found: 8, right: 6 });
  });

  it('finds every demand, and no other sentence', () => {
    const key = ({ source }: Statement['demands'][0]) => source;
    expect(shared(found.demands, made.demands, key)).to.deep.equal({ found: 15, right: 15 });
  });

  it('finds the verb with which each asks', () => {
    const key = ({ source, strength }: Statement['demands'][0]) => `${source} ${strength ?? ''}`;
    expect(shared(found.demands, made.demands, key)).to.deep.equal({ found: 15, right: 15 });
  });

  it('finds most of those who are asked', () => {
    const asked = (statement: Pick<Statement, 'demands' | 'actors'>) =>
      statement.demands.map(({ source, addressees }) => {
        const names = addressees.map(
          (id) => statement.actors.find((actor) => actor.id === id)?.name,
        );
        return `${source} ${names.join('; ').toLowerCase()}`;
      });
    const mine = asked(found);
    expect(asked(made).filter((each) => mine.includes(each))).to.have.lengthOf(12);
  });

  it('is refused until each item is confirmed, and valid then', async () => {
    const { faults } = await validate(found);
    const left = faults.filter(({ path }) => path.endsWith('/confirm'));
    const items = [found.figures, found.demands, found.events, found.actors].flat();
    expect(left).to.have.lengthOf(items.length + 1);
    expect(left[0]?.message).to.match(/^not confirmed/);
    const confirmed: unknown = JSON.parse(
      JSON.stringify(found, (key, value: unknown) => (key === 'confirm' ? undefined : value)),
    );
    expect((await validate(confirmed)).faults).to.deep.equal([]);
  });

  it('is made from plain text without a heading, and in another language', async () => {
    const text = 'Más de 300 familias esperan.\n\nEl río se cerró el 3 de mayo de 2024. ¿Por qué?';
    const root = await readDocument('a.txt', new TextEncoder().encode(text));
    const { statement } = await draft(root, { language: 'es', date: '2024-06-01' });
    const { title, sections, figures, events } = statement;
    const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.sentences));
    expect(title).to.equal('Más de 300 familias esperan.');
    expect(sentences.map((sentence) => sentence.text)).to.deep.equal([
      'Más de 300 familias esperan.',
      'El río se cerró el 3 de mayo de 2024.',
      '¿Por qué?',
    ]);
    expect(figures.map(({ value }) => value)).to.deep.equal([300]);
    expect(events.map(({ date }) => date)).to.deep.equal(['2024-05-03']);
  });
});
