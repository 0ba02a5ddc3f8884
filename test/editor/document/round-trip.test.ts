import { readdir, readFile } from 'node:fs/promises';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromDraft } from '../../../demo/editor/document/from-draft.js';
import { marksAt, type Placed } from '../../../demo/editor/document/mark-places.js';
import { toDraft } from '../../../demo/editor/document/to-draft.js';
import type { EditorDraft } from '../../../demo/editor/types.js';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { draft } from '../../../src/draft/statement.js';
import json from '../../../src/statement/myanmar-2025-01-31.json';
import type { Mark, Statement } from '../../../src/statement/schema.js';
import { sentencesOf } from '../../../src/statement/text.js';
import { validate } from '../../../src/statement/validation/validate.js';
import { statements, whole } from '../../fuzz/statements.js';
import { coalition } from '../../statement/coalition.js';

const seed = Number(process.env.FUZZ_SEED ?? 1);
const numRuns = Number(process.env.FUZZ_RUNS ?? (process.env.FULL ? 150 : 40));

/**
 * The normal form of a statement: marks in the order of the text, without the default of an occurrence, and each footnote
 * after a whole word.
 */
function normal(statement: EditorDraft): EditorDraft {
  const copy = structuredClone({ ...statement, sha256: '' });
  for (const sentence of sentencesOf(copy)) {
    if (!sentence.marks) continue;
    sentence.marks = marksAt(sentence.text, placesOf(sentence.text, sentence.marks));
  }
  return copy;
}

const placesOf = (text: string, marks: Mark[]): Placed[] =>
  marks
    .map(({ words, occurrence = 1, ...rest }): Placed => {
      const start = text.split(words, occurrence).join(words).length;
      const end = start + words.length;
      return { ...rest, start: 'note' in rest ? end : start, end };
    })
    .sort((one, other) => one.start + one.end - other.start - other.end);

const again = (statement: EditorDraft) => toDraft(fromDraft(statement));

/** Sets words of sentences off, and adds footnotes, list items, quotations, labels and kinds of sections. */
const forms: fc.Arbitrary<Iterator<number, number>> = fc.infiniteStream(fc.nat({ max: 1000 }));

function formed(statement: Omit<Statement, 'sha256'>, next: () => number) {
  const copy = structuredClone(statement);
  const notes: NonNullable<Statement['notes']> = [];
  for (const section of copy.sections) {
    if (section.heading && next() % 3 === 0) section.level = 3;
    if (next() % 4 === 0) section.kind = 'notes';
    let isItem = false;
    for (const paragraph of section.paragraphs) {
      const form = next() % 6;
      if (form === 0) paragraph.item = { list: 'bulleted', ...(isItem && { level: 2 }) };
      if (form === 1) paragraph.item = { list: 'numbered', mark: '(a)' };
      if (form === 2) paragraph.quote = next() % 2 ? { speaker: 'A "speaker"' } : {};
      if (form === 3) paragraph.label = 'To';
      isItem = form < 2;
      for (const sentence of paragraph.sentences) {
        const words = [...sentence.text.matchAll(/\S+/g)];
        const places: Placed[] = [];
        for (const { 0: word, index } of words) {
          const [start, end] = [index, index + word.length];
          const kind = next() % 12;
          if (kind === 0) places.push({ start, end, kind: 'emphasis' });
          if (kind === 1) places.push({ start, end, kind: 'strong' });
          if (kind === 2) places.push({ start, end, url: 'https://example.org/?a="b"' });
          if (kind === 3) {
            const id = `note-${notes.length + 1}`;
            places.push({ start: end, end, note: id });
            notes.push({ id, mark: '*', sentences: [{ id: `${id}s1`, text: `See ${id}.` }] });
          }
        }
        const marks = marksAt(sentence.text, places);
        if (marks.length > 0) sentence.marks = marks;
      }
    }
  }
  return { ...copy, ...(notes.length > 0 && { notes }) };
}

describe('the document of the editor', () => {
  it('keeps everything of the embedded statement', () => {
    const statement = json as unknown as Statement;
    expect(again(statement)).to.deep.equal(normal(statement));
  });

  it('keeps everything of a statement with all that the model can hold', () => {
    expect(again(coalition)).to.deep.equal(normal(coalition));
  });

  it('shows a sentence with its marks, its footnote and a space after it', () => {
    const [, , , , , text] = fromDraft(coalition).children;
    const inline = text!.children.map((node) => [
      node.text ?? (node.attrs.note as string),
      ...node.marks.map(({ type, attrs }) => (attrs.id as string | undefined) ?? type.name),
    ]);
    expect(inline).to.deep.equal([
      ['The lake has been closed ', 'p1s1'],
      ['since 2021', 'p1s1', 'strong'],
      ['.', 'p1s1'],
      ['n1', 'p1s1'],
      [' ', 'p1s1'],
      ['A lake is its people', 'p1s2'],
      ['n2', 'p1s2'],
      [', and its people are the ', 'p1s2'],
      ['lake', 'p1s2', 'emphasis'],
      ['.', 'p1s2'],
    ]);
  });

  it(`keeps everything of any statement (seed ${seed}, ${numRuns} cases)`, async () => {
    await fc.assert(
      fc.asyncProperty(statements, forms, async (made, stream) => {
        const statement = await whole(formed(made, () => stream.next().value));
        const { faults } = await validate(statement);
        fc.pre(faults.length === 0);
        expect(again(statement)).to.deep.equal(normal(statement));
        fromDraft(statement).check();
      }),
      { numRuns, seed },
    );
  });

  it('keeps everything of the drafts of the corpus', async () => {
    const folder = new URL('../../corpus/documents/', import.meta.url);
    const files = (await readdir(folder)).filter((file) => !file.endsWith('.json'));
    // A full run tries all of them.
    const chosen = files.filter((_, index) => Boolean(process.env.FULL) || index % 5 === 0);
    for (const file of chosen) {
      const name = file.replace(/\.\w+$/, '');
      const { language } = JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8')) as {
        language: string;
      };
      const tree = await readDocument(file, await readFile(new URL(file, folder)));
      const { statement } = await draft(tree, { language });
      expect(again(statement), file).to.deep.equal(normal(statement));
    }
  });
});

describe('marks at places of a sentence', () => {
  it('say which occurrence of the words is set off', () => {
    expect(
      marksAt('the lake and the lake', [{ start: 17, end: 21, kind: 'strong' }]),
    ).to.deep.equal([{ words: 'lake', occurrence: 2, kind: 'strong' }]);
  });

  it('begin earlier if earlier occurrences overlap their words', () => {
    expect(marksAt('banana', [{ start: 3, end: 6, kind: 'strong' }])).to.deep.equal([
      { words: 'nana', kind: 'strong' },
    ]);
  });

  it('have no white space at their ends, and words', () => {
    expect(
      marksAt('a b c', [
        { start: 1, end: 4, kind: 'strong' },
        { start: 1, end: 2, kind: 'emphasis' },
      ]),
    ).to.deep.equal([{ words: 'b', kind: 'strong' }]);
  });

  it('put a footnote after the first word if no word is before it', () => {
    expect(marksAt('One two', [{ start: 0, end: 0, note: 'n1' }])).to.deep.equal([
      { words: 'One', note: 'n1' },
    ]);
  });
});
