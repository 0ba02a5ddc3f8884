import { align, assigned, type Match, pairs } from './align.js';
import { type Block, blocksOf, type Unit } from './blocks.js';
import {
  inOneLine,
  joined,
  type MarkedText,
  textAt,
  withTexts,
  withTranslation,
} from './changes.js';
import type { Annotations, EditorDraft } from '../types.js';
import type { Mark, Translation } from '../../../src/statement/schema.js';

/** A match that the author confirms. */
export interface Row extends Match {
  /** To which text of the originals each text of the translation belongs. -1 leaves it out. */
  to: number[];
  status: 'pairs' | 'review' | 'taken' | 'leftOut';
}

export const unitsOf = (blocks: readonly Block[]): Unit[] => blocks.flatMap(({ units }) => units);

/** Aligns a statement with a document in another language. */
export function reviewOf(statement: EditorDraft, other: EditorDraft): Row[] {
  const matches = align(blocksOf(statement), blocksOf(other));
  const notes = new Map(
    matches.flatMap(({ originals: [one], others: [note] }): [string, string][] =>
      one?.kind === 'note' && note ? [[note.id, one.id]] : [],
    ),
  );
  return matches.map(({ originals, others }, index) => {
    const row = rowOf({ originals, others: others.map((block) => withNotes(block, notes)) });
    return isBesideGap(matches, index) ? { ...row, status: 'review' } : row;
  });
}

const kindOf = ({ originals, others }: Match) => (originals[0] ?? others[0])!.kind;

/** Whether a paragraph is beside one without a counterpart. It may belong to that one, so the author decides. */
const isBesideGap = (matches: readonly Match[], index: number): boolean =>
  [matches[index - 1], matches[index + 1]].some(
    (near) =>
      near &&
      kindOf(near) === kindOf(matches[index]!) &&
      (near.originals.length === 0 || near.others.length === 0),
  );

/** Returns a block whose footnote marks have the ids of the statement's footnotes. */
function withNotes(block: Block, notes: Map<string, string>): Block {
  let lost = 0;
  const known = (mark: Mark): Mark[] => {
    if (!('note' in mark)) return [mark];
    const note = notes.get(mark.note);
    if (note === undefined) lost++;
    return note === undefined ? [] : [{ ...mark, note }];
  };
  const units = block.units.map((unit) => ({ ...unit, marks: unit.marks.flatMap(known) }));
  return { ...block, units, ...(lost > 0 && { lost }) };
}

/** Returns how many footnote marks of a row are not taken. */
export const lostIn = ({ others }: Match): number =>
  others.reduce((sum, { lost = 0 }) => sum + lost, 0);

function rowOf(match: Match): Row {
  return {
    ...match,
    to: assigned(unitsOf(match.originals), unitsOf(match.others)),
    status: pairs(match) && lostIn(match) === 0 ? 'pairs' : 'review',
  };
}

const family = (match: Match) => {
  const kind = kindOf(match);
  return kind === 'heading' ? 'paragraph' : kind;
};

/** Returns the row before or after one to which a paragraph of its translation can be moved. */
export function neighbour(rows: readonly Row[], at: number, step: 1 | -1): number | undefined {
  const [row] = rows.slice(at, at + 1);
  for (let to = at + step; row && rows[to]; to += step)
    if (rows[to]!.originals.length > 0 && family(rows[to]!) === family(row)) return to;
  return undefined;
}

/** Moves the first paragraph of a row's translation to the row before, or the last one to the row after. */
export function moved(rows: readonly Row[], at: number, step: 1 | -1): Row[] {
  const to = neighbour(rows, at, step);
  const row = rows[at];
  if (to === undefined || !row || row.others.length === 0) return [...rows];
  const block = row.others.at(step < 0 ? 0 : -1)!;
  const target = rows[to]!;
  const others = step < 0 ? [...target.others, block] : [block, ...target.others];
  const next = [...rows];
  const rest = row.others.filter((each) => each !== block);
  next[to] = { ...rowOf({ ...target, others }), status: 'review' };
  next[at] = { ...rowOf({ ...row, others: rest }), status: 'review' };
  return next.filter(({ originals, others: left }) => originals.length + left.length > 0);
}

/** Moves a text of the translation to another text of the originals. Those before and after it stay in order. */
export function reassigned(row: Row, at: number, to: number): Row {
  return {
    ...row,
    to: row.to.map((place, index) => {
      if (index === at) return to;
      if (place < 0 || to < 0) return place;
      return index < at ? Math.min(place, to) : Math.max(place, to);
    }),
  };
}

/** Returns the texts of a row by their places in a translation. */
export function textsOf({ originals, others, to }: Row): { key: string; text: MarkedText }[] {
  const pieces = unitsOf(others);
  return unitsOf(originals).flatMap(({ key }, index) => {
    const own = pieces.filter((_, at) => to[at] === index);
    if (own.length === 0) return [];
    const { text, marks } = joined(own);
    return [{ key, text: { text, marks } }];
  });
}

/** Whether something of the document is not yet taken or left out. */
export const isLeft = ({ others, status }: Row): boolean =>
  others.length > 0 && (status === 'pairs' || status === 'review');

/** Takes the texts of rows into the translation in a language, which is added if it is missing. */
export function withRows(
  annotations: Annotations,
  rows: readonly Row[],
  { language, status }: Pick<Translation, 'language' | 'status'>,
): Annotations {
  const { translations = [] } = annotations;
  const found = translations.findIndex((each) => each.language === language);
  const start = found < 0 ? withTranslation(annotations, language, status) : annotations;
  const index = found < 0 ? translations.length : found;
  const texts = rows.flatMap(textsOf).map(({ key, text }) => ({ key, ...text }));
  return withTexts(start, index, texts);
}

/** Counts the texts of rows that replace others. */
export function replacedCount(translation: Translation | undefined, rows: readonly Row[]): number {
  if (!translation) return 0;
  return rows.flatMap(textsOf).filter(({ key, text }) => {
    const before = textAt(translation, key).text;
    return before !== '' && before !== text.text;
  }).length;
}

/** Returns rows of which those are undecided again whose texts are not in the translation any more, after an undo. */
export const settled = (rows: readonly Row[], translation: Translation | undefined): Row[] =>
  rows.map((row) => {
    const isThere =
      row.status !== 'taken' ||
      textsOf(row).every(
        ({ key, text }) => translation && textAt(translation, key).text === inOneLine(text.text),
      );
    return isThere ? row : { ...row, status: 'review' };
  });
