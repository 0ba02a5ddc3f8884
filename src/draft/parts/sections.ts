import { type Block, blockLines } from '../tree/blocks.js';
import { isClosingNotesLabel, isProse, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import { joined, type Rich, unwrapped } from '../tree/rich.js';
import { sentencesIn } from '../sentences.js';
import type { Note } from '../../statement/schema.js';
import type { Finding, Paragraph, Section, Sentence } from '../types.js';
import { withHeadings } from './headings.js';
import { marksOf } from './marks.js';
import type { FoundNote } from './notes.js';
import { withSpeakers } from './speakers.js';

/** The text of a document and its recipients. */
export interface Text {
  sections: Section[];
  notes: Note[];
  /** The paragraphs with the recipients of a letter. */
  to: Paragraph[];
  /** The lines of the paragraphs in the document. */
  lines: Map<string, number>;
  report: Finding[];
}

/** Divides the text of a document into sections, paragraphs and sentences. */
export function textOf(blocks: Block[], found: FoundNote[], language: string): Text {
  const notes = new Map(found.map(({ key, id }) => [key, id]));
  const report: Finding[] = [];
  const all = withSpeakers(
    withHeadings(
      blocks.filter(({ kind }) => kind !== 'rule'),
      language,
    ),
  );
  const levels = [
    ...new Set(all.flatMap(({ kind, level }) => (kind === 'heading' && level ? [level] : []))),
  ].sort();
  const sections: Section[] = [];
  const to: Paragraph[] = [];
  const lines = new Map<string, number>();
  let count = 0;
  const open = (heading?: Rich, level?: number) => {
    const isDeep = level ? levels.indexOf(level) > 0 : levels.length > 0 && heading !== undefined;
    const text = heading && unwrapped(heading).text;
    sections.push({
      id: `section-${sections.length + 1}`,
      ...(text && { heading: text }),
      ...(text && isDeep && { level: 3 as const }),
      ...(text && isClosingNotesLabel(text, language) && { kind: 'notes' as const }),
      paragraphs: [],
    });
  };
  const sentencesOf = (rich: Rich, id: string): Sentence[] =>
    sentencesIn(unwrapped(rich), language).map((sentence, index) => {
      const marks = marksOf(sentence, notes);
      return { id: `${id}s${index + 1}`, text: sentence.text, ...(marks.length > 0 && { marks }) };
    });
  for (const block of all) {
    if (block.kind === 'heading' && !isEnd(block)) {
      open(block.rich, block.level);
      continue;
    }
    if (isEnd(block)) {
      report.push({ line: block.line, text: `left out of the text, end mark: ${lineOf(block)}` });
      continue;
    }
    if (sections.length === 0) open();
    if ((block.isSource || isContact(block, language)) && sections.at(-1)!.kind !== 'notes') {
      open();
      sections.at(-1)!.kind = 'notes';
    }
    for (const part of partsOf(block)) {
      const id = `p${++count}`;
      const sentences = sentencesOf(part, id);
      if (sentences.length === 0) {
        count--;
        continue;
      }
      const paragraph: Paragraph = { id, ...formOf(block), sentences };
      sections.at(-1)!.paragraphs.push(paragraph);
      lines.set(id, block.line);
      if (block.address?.role === 'to') to.push(paragraph);
    }
  }
  for (const { heading, paragraphs } of sections)
    if (heading && paragraphs.length === 0)
      report.push({ text: `left out, heading without text: ${heading}` });
  return {
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
    notes: found.map(({ id, mark, rich }) => ({
      id,
      mark,
      sentences: sentencesOf(rich, id.replace('note-', 'n')),
    })),
    ...{ to, lines, report },
  };
}

/** Returns the fields of a paragraph other than its sentences. */
function formOf({
  item,
  quote,
  address,
  speaker,
}: Block & { speaker?: string }): Partial<Paragraph> {
  return {
    ...(item && {
      item: {
        list: item.list,
        ...(item.level > 1 && { level: item.level }),
        ...(item.mark && { mark: item.mark }),
      },
    }),
    ...(quote && { quote: speaker ? { speaker } : {} }),
    ...(address?.label && { label: address.label }),
  };
}

/** Divides a table into its rows, and verse or an address into its lines. */
function partsOf(block: Block): Rich[] {
  if (block.kind === 'table')
    return (block.rows ?? []).map((row) =>
      joined(
        row.filter(({ text }) => text),
        ' – ',
      ),
    );
  const lines = blockLines(block);
  const isApart =
    block.kind === 'paragraph' &&
    lines.length > 1 &&
    lines.every(
      ({ rich: { text } }) =>
        !isProse(text) && wordsOf(text).length < (lines.every(opens) ? 13 : 9),
    );
  return isApart && !isProse(lineOf(block)) ? lines.map(({ rich }) => rich) : [block.rich];
}

/** A line that wraps goes on with a small letter. */
const opens = ({ rich }: { rich: Rich }) => !/^\P{L}*\p{Ll}/u.test(rich.text);

const isEnd = (block: Block) =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  /^[\s–—*#-]*(?:ends?|fin|###|\*\*\*)[\s–—*#-]*$/iu.test(lineOf(block)) &&
  lineOf(block).length < 16;

const isContact = (block: Block, language: string) =>
  block.kind === 'paragraph' &&
  /[:：]\s*\S/u.test(lineOf(block)) &&
  isClosingNotesLabel(lineOf(block), language) &&
  wordsOf(lineOf(block)).length < 40;
