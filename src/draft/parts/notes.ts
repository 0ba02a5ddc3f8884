import { escaped } from '../../statement/validation/written.js';
import { type Block, blockLines, type Document } from '../tree/blocks.js';
import { listMarkOf } from '../tree/list-marks.js';
import { endsSentence, isNotesLabel, isProse, lineOf } from '../tree/kinds-of-text.js';
import { type Edit, edited, type Rich, sliced, trimmed, unwrapped } from '../tree/rich.js';
import type { Finding } from '../types.js';

/** A footnote of a document. */
export interface FoundNote {
  /** The id of the reference in the tree, or the mark. */
  key: string;
  id: string;
  mark: string;
  rich: Rich;
  line: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (digits: string) => digits.replace(/\d/g, (digit) => superscripts[Number(digit)]!);
const lowered = (text: string) => text.replace(/./gu, (sign) => String(superscripts.indexOf(sign)));

/** Returns the mark at the start of a line in a list of notes. */
function noteMark(text: string): { mark: string; length: number } | undefined {
  const [all, inside, up] = /^\s*(?:\[\^?([^\]\s]{1,6})\]:?|([⁰¹²³⁴-⁹]{1,3}))\s*/u.exec(text) ?? [];
  if (all !== undefined && all.length < text.length)
    return { mark: inside ?? lowered(up!), length: all.length };
  const mark = listMarkOf(text);
  if (mark?.number !== undefined) return { mark: String(mark.number), length: mark.length };
  const [plain, digits] = /^(\d{1,2})\s+(?=\p{Lu}|["“«])/u.exec(text) ?? [];
  if (plain !== undefined) return { mark: digits!, length: plain.length };
  const [star] = /^(\*{1,3}|†|‡)\s*(?=\S)/u.exec(text) ?? [];
  return star ? { mark: star.trim(), length: star.length } : undefined;
}

/** Returns the footnotes of a document, from its format or from a list at the end, and its other blocks. */
export function notesOf({ blocks, footnotes }: Document, language: string) {
  const notes: FoundNote[] = footnotes.map(({ id, mark, rich, line }, index) => ({
    ...{
      key: id,
      id: `note-${index + 1}`,
      mark: mark.replace(/^(?:fn|note)-?(?=\d)/i, ''),
      rich: unwrapped(rich),
      line,
    },
  }));
  const report: Finding[] = [];
  const text = blocks.map(({ rich }) => rich.text).join('\n');
  const end = listAtEnd(blocks, language);
  const isAtEnd = end.entries.some(({ mark }) => referencesTo([mark], text).length > 0);
  const inText = listInText(blocks, text);
  const last = lastList(blocks);
  const listed = isAtEnd ? end : inText.entries.length > 0 ? inText : referred(last, blocks);
  const marks = listed.entries.map(({ mark }) => mark);
  const isReferred = marks.some((mark) => referencesTo([mark], text).length > 0);
  let rest = blocks;
  if (isReferred) {
    rest = blocks.filter((block) => !listed.taken.includes(block));
    for (const block of listed.taken.filter((each) => isNotesLabel(lineOf(each), language)))
      report.push({
        line: block.line,
        text: `left out of the text, label of footnotes: ${lineOf(block)}`,
      });
    for (const { mark, rich, line } of listed.entries)
      notes.push({ key: mark, id: `note-${notes.length + 1}`, mark, rich: unwrapped(rich), line });
  }
  if (notes.length > 0) {
    const [first, last] = [notes[0]!, notes.at(-1)!];
    report.push({
      ...(first.line && { line: first.line, endLine: last.line }),
      text: `${notes.length} ${notes.length === 1 ? 'footnote' : 'footnotes'}`,
    });
  }
  const known = isReferred ? marks : [];
  const sources = last.taken.filter(isSource).length;
  const areSources = sources * 2 > last.taken.length && isBelowNames(last.taken, blocks);
  if (areSources && rest.includes(last.taken[0]!))
    report.push({
      ...{ line: last.taken[0]!.line, endLine: last.taken.at(-1)!.endLine },
      text: `looks like sources that the text does not refer to (${last.taken.length})`,
    });
  return {
    notes,
    report,
    blocks: rest.map((block) => ({
      ...block,
      rich: withReferences(block.rich, known),
      ...(areSources && last.taken.includes(block) && { isSource: true }),
    })),
  };
}

interface Entry {
  mark: string;
  rich: Rich;
  line: number;
}

/** Returns the last blocks, if they are notes: below a label, or with marks that only notes have. */
function listAtEnd(blocks: Block[], language: string): { entries: Entry[]; taken: Block[] } {
  const label = blocks.findLastIndex(
    (block) => isNotesLabel(lineOf(block), language) && block.kind !== 'item',
  );
  const last = blocks.findLastIndex(isNote);
  // The last numbered list is more likely one of names or demands.
  if (label < 0 && last < 0) return { entries: [], taken: [] };
  // Names can follow the notes.
  const first =
    label >= 0 ? label + 1 : blocks.slice(0, last).findLastIndex((block) => !isNote(block)) + 1;
  const taken: Block[] = label >= 0 ? [blocks[label]!] : [];
  const entries: Entry[] = [];
  // The label can be the first line of the notes.
  for (let at = first; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === 'rule') {
      taken.push(block);
      continue;
    }
    const own = entriesIn(block);
    if (!own) break;
    entries.push(...own);
    taken.push(block);
  }
  return { entries, taken };
}

/** Returns the notes at the foot of a page: lines with the numbers that the text refers to. */
function listInText(blocks: Block[], text: string): { entries: Entry[]; taken: Block[] } {
  const found = blocks.flatMap((block) => {
    const own = block.kind === 'paragraph' ? entriesIn(block) : undefined;
    const isReferred =
      own !== undefined &&
      own.length > 0 &&
      own.every(
        ({ mark }) => /^(?:\d+|[*†‡]+)$/.test(mark) && referencesTo([mark], text).length > 0,
      );
    return isReferred ? [{ block, own }] : [];
  });
  const entries = found.flatMap(({ own }) => own);
  const isRow = entries.every(
    ({ mark }, index) => /^[*†‡]+$/.test(mark) || Number(mark) === index + 1,
  );
  return isRow ? { entries, taken: found.map(({ block }) => block) } : { entries: [], taken: [] };
}

/** Returns the last list that is numbered from 1. It can be one paragraph. */
function lastList(blocks: Block[]): { entries: Entry[]; taken: Block[] } {
  const numberOf = ({ kind, item, rich }: Block) =>
    item ? item.number : kind === 'paragraph' ? listMarkOf(rich.text)?.number : undefined;
  const start = blocks.findLastIndex((block) => numberOf(block) === 1 && block.item?.level !== 2);
  if (start < 0) return { entries: [], taken: [] };
  const end = blocks.findIndex(
    (block, index) => index >= start && numberOf(block) !== index - start + 1,
  );
  const taken = blocks.slice(start, end < 0 ? undefined : end);
  return { entries: taken.flatMap((block) => entriesIn(block) ?? []), taken };
}

/** Returns a list if the text refers to each item, and to no other number. Names and demands have no such references. */
function referred(
  list: { entries: Entry[]; taken: Block[] },
  blocks: Block[],
): { entries: Entry[]; taken: Block[] } {
  const text = blocks
    .filter((block) => !list.taken.includes(block))
    .map(({ rich }) => rich.text)
    .join('\n');
  const { length } = list.entries;
  const isReferred =
    length > 0 &&
    list.entries.every(({ mark }) => referencesTo([mark], text).length > 0) &&
    referencesTo([String(length + 1)], text).length === 0;
  return isReferred ? list : { entries: [], taken: [] };
}

/** Whether a list is right below names, and not below a label or a sentence. */
function isBelowNames([first]: Block[], blocks: Block[]): boolean {
  const before =
    first && blocks.slice(0, blocks.indexOf(first)).findLast(({ kind }) => kind !== 'rule');
  if (!before || (before.kind !== 'item' && before.kind !== 'paragraph')) return false;
  const text = lineOf(before);
  return !isProse(text) && !endsSentence(text) && !/[:：;]$/u.test(text);
}

/** Matches what a source has and a name does not: an address, a page, or a year after a comma or in brackets. */
const ofSource =
  /https?:|www\.|(?<!\p{L})(?:ibid|op\. cit|pp?\.|S\.|hlm\.|fl\.|abs\.) ?\p{Nd}|[,(（:;] ?(?:[^,()（）]{0,30} )?(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd})|(?:report|rapport|bericht|antwort|informe|relatório|laporan|study|studie|étude|estudio|estudo|survey|decree|act|gesetz|ley|lei|loi)(?!\p{L}).*(?:19|20)\p{Nd}\p{Nd}/iu;

/** Whether an item is a source. A signatory can have the day on which it joined in brackets. */
const isSource = ({ rich }: Block) =>
  ofSource.test(rich.text) && !/[(（][^()（）]*\p{Nd}{4}[)）]$/u.test(rich.text);

/** Whether every line of a block begins with a mark that only notes have. */
const isNote = (block: Block) =>
  block.kind === 'paragraph' &&
  /^\s*(?:\[\^?[^\]\s]{1,6}\]|[¹²³⁰⁴-⁹]{1,3}\s*\p{L})/u.test(block.rich.text);

function entriesIn(block: Block): Entry[] | undefined {
  if (block.item?.number !== undefined)
    return [{ mark: String(block.item.number), rich: block.rich, line: block.line }];
  if (block.kind !== 'paragraph') return undefined;
  const entries: Entry[] = [];
  for (const { rich, line } of blockLines(block)) {
    const mark = noteMark(rich.text);
    if (mark) entries.push({ mark: mark.mark, rich: trimmed(sliced(rich, mark.length)), line });
    else if (entries.length > 0)
      entries.at(-1)!.rich = { text: `${entries.at(-1)!.rich.text} ${rich.text}`, spans: [] };
    else return undefined;
  }
  return entries;
}

/** Returns the references to notes in a text: "[1]", "shut. (1)", "¹", "told.*", and "1" right after a word, but not the 2 of "CO2" or "km2". */
function referencesTo(marks: string[], text: string): (Edit & { mark: string })[] {
  if (marks.length === 0) return [];
  const digits = marks.filter((mark) => /^\d+$/.test(mark));
  const signs = marks.filter((mark) => /^[*†‡]+$/.test(mark));
  const or = (list: string[]) => list.map(escaped).join('|') || '(?!)';
  const pattern = new RegExp(
    `\\s?\\[\\^?(?<inside>${or(marks)})\\]|(?:(?<=[.!?]["”»’]?)\\s?\\((?<round>${or(digits)})\\)(?=\\s|$)|(?<=\\p{L})\\s?\\((?<bracketed>${or(digits)})\\)(?=[.,;!?]))|(?<up>${or(digits.map(raised))})(?![⁰¹²³⁴-⁹])|(?<=[\\p{L}\\p{N}.,;:!?”"’')»])(?<sign>${or(signs)})(?![*†‡\\p{L}])|(?<=[\\p{Ll}\\p{Lo}]{2}|\\p{L}{2}[.,;:!?”"’')»]{1,2})(?<!(?<!\\p{L})[kcdm]m)(?<after>${or(digits)})(?![\\p{L}\\p{N}.,]\\S|[\\p{L}\\p{N}%])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map((match) => {
    const { inside, round, bracketed, up, after, sign } = match.groups!;
    const mark = inside ?? round ?? bracketed ?? after ?? sign ?? lowered(up!);
    return { start: match.index, end: match.index + match[0].length, text: '', mark };
  });
}

const withReferences = (rich: Rich, marks: string[]): Rich => {
  const edits = referencesTo(marks, rich.text);
  return edits.length > 0
    ? edited(
        rich,
        edits.map(({ mark, ...edit }) => ({ ...edit, note: mark })),
      )
    : rich;
};
