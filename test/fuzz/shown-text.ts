import { expect } from '@open-wc/testing';
import type { Mark, Sentence, Statement } from '../../src/statement/schema.js';
import { parts } from '../elements/helpers.js';

const paragraphsOf = ({ sections }: Statement) => sections.flatMap(({ paragraphs }) => paragraphs);
const everySentence = (statement: Statement) =>
  [...paragraphsOf(statement), ...(statement.notes ?? [])].flatMap((each) => each.sentences);

/** Returns where the words of a mark end in a text. */
function endOf(text: string, { words, occurrence = 1 }: Mark): number {
  let end = 0;
  for (let count = 0; count < occurrence; count++) end = text.indexOf(words, end) + words.length;
  return end;
}

const markOf = ({ notes = [] }: Statement, id: string) =>
  notes.find((note) => note.id === id)!.mark;

/** Returns the text of a sentence with the marks of its footnotes in their places. */
function withNotes(statement: Statement, { text, marks = [] }: Sentence): string {
  const found = marks
    .flatMap((mark) =>
      'note' in mark ? [{ end: endOf(text, mark), mark: markOf(statement, mark.note) }] : [],
    )
    .sort((one, other) => one.end - other.end);
  return found.reduceRight(
    (shown, { end, mark }) => shown.slice(0, end) + mark + shown.slice(end),
    text,
  );
}

/** Returns the speaker of each block quotation. Neighbouring quotations of one speaker are one block. */
const speakersOf = ({ sections }: Statement) =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ quote }, index) => {
      const before = paragraphs[index - 1]?.quote;
      return quote?.speaker && before?.speaker !== quote.speaker ? [quote.speaker] : [];
    }),
  );

/** Returns the texts that `<joint-statement>` shows of the sections and footnotes, by part. */
export function richText(statement: Statement) {
  const all = everySentence(statement);
  const marks = all.flatMap((sentence) => sentence.marks ?? []);
  return {
    sentence: all.map((sentence) => withNotes(statement, sentence)),
    label: paragraphsOf(statement).flatMap(({ item, label }) => item?.mark ?? label ?? []),
    speaker: speakersOf(statement),
    noteref: marks.flatMap((mark) => ('note' in mark ? markOf(statement, mark.note) : [])),
    backlink: (statement.notes ?? []).map(({ mark }) => mark),
    'text-link': marks.flatMap((mark) => ('url' in mark ? mark.words : [])),
  };
}

/** Returns the texts with their own elements: sentences without marks, and emphasized words. */
export const leavesOf = (statement: Statement) =>
  everySentence(statement).flatMap(({ text, marks = [] }) =>
    marks.length === 0 ? [text] : marks.flatMap((mark) => ('kind' in mark ? mark.words : [])),
  );

/** Checks the order of the sentences, and that each is in its list, quotation, section or footnote. */
export function expectInPlace(root: ShadowRoot, statement: Statement) {
  const shown = parts(root, 'sentence');
  const { sections, notes = [] } = statement;
  expect(shown.map(({ id }) => id.replace(/^.*:/, ''))).to.deep.equal(
    everySentence(statement).map(({ id }) => id),
  );
  const places = sections.flatMap(({ kind, paragraphs }) =>
    paragraphs.flatMap(({ item, label, quote, sentences }) =>
      sentences.map(() => ({ kind, item, label, quote, isNote: false })),
    ),
  );
  const noteSentences = notes.flatMap(({ sentences }) => sentences.map(() => ({ isNote: true })));
  [...places, ...noteSentences].forEach((place, index) => {
    const node = shown[index]!;
    const { kind, item, label, quote, isNote } = place as Partial<(typeof places)[0]>;
    const items = ancestorsOf(node, 'li');
    expect(items.length, `lists around ${node.id}`).to.equal(
      item ? (item.level ?? 1) : label ? 1 : 0,
    );
    if (item)
      expect(items[0]!.parentElement!.localName).to.equal(item.list === 'numbered' ? 'ol' : 'ul');
    const around = (selector: string) => node.closest(selector) !== null;
    expect(around('[part=quotation]'), `quotation ${node.id}`).to.equal(quote !== undefined);
    expect(around('[part=closing]'), `closing notes ${node.id}`).to.equal(kind === 'notes');
    expect(around('[part=footnote]'), `footnote ${node.id}`).to.equal(isNote);
  });
}

function ancestorsOf(node: Element, tag: string): Element[] {
  const found = node.parentElement!.closest(tag);
  return found ? [found, ...ancestorsOf(found, tag)] : [];
}
