import type { Block } from '../tree/blocks.js';
import {
  canBeLabel,
  canBeListLabel,
  endsSentence,
  isCapitals,
  isClosing,
  isClosingNotesLabel,
  isKindLabel,
  isNotesLabel,
  isProse,
  isUnspaced,
  labelText,
  lineOf,
  wordsOf,
} from '../tree/kinds-of-text.js';
import { behalfIn } from './behalf.js';
import { isCapitalsLabel } from './capitals.js';
import { isCountry } from './countries.js';
import { isRole } from './roles.js';
import { withoutOthers } from './others.js';
import { isSignedLabel } from './signed-label.js';

/** Whether a block can be a heading above names: a heading, bold, a label, or between two lists of names. */
export function isLabelHere(block: Block, blocks: Block[], at: number, language: string): boolean {
  const text = lineOf(block);
  // "And 12 organizations" is below names.
  if (withoutOthers(text) === '') return false;
  const isLong =
    block.kind === 'paragraph' && !block.rich.text.includes('\n') && /[:：]$/u.test(text);
  if (!canBeLabel(block) && !(isLong && isSignedLabel(text, language))) return false;
  if (block.kind === 'heading') return true;
  const next = blocks.slice(at + 1).find(({ kind }) => kind !== 'rule');
  if (isClosing(text, language) || (isSignedLabel(text, language) && !hasRest(text)))
    return next !== undefined;
  if (!next) return false;
  if (block.isBold && !next.isBold) return true;
  if (block.isBold && next.isBold) return isKindLabel(text, language);
  if (/[:：]$/.test(text)) return true;
  if (isCapitals(text) && next.kind !== 'heading' && !isCapitals(lineOf(next)))
    return (
      next.kind !== 'paragraph' ||
      next.rich.text.includes('\n') ||
      isCapitalsLabel(text, blocks, at, language)
    );
  if (isCountryOver(text, lineOf(next), language) && next.rich.text.includes('\n')) return true;
  if (isOverLines(blocks, at, language)) return true;
  const isKind = isKindLabel(text, language) && wordsOf(text).length <= 4;
  if (
    isKind &&
    (next.kind === 'item' || next.rich.text.includes('\n') || /[,،၊、]|\s[–—]\s/.test(lineOf(next)))
  )
    return true;
  return next.kind === 'item' && canBeListLabel(text);
}

/** Whether a label has more after its colon. A colon in brackets does not count. */
const hasRest = (text: string) => /:\s+\S|：\S/u.test(text.replace(/[(（][^()（）]*[)）]/gu, ''));

/** Whether a line stands alone over lines of names, as another does, or over persons with their details. */
function isOverLines(blocks: Block[], at: number, language: string): boolean {
  const isOver = (index: number) => {
    const [one, next] = [blocks[index], blocks[index + 1]];
    return (
      one?.kind === 'paragraph' &&
      next?.kind === 'paragraph' &&
      !one.rich.text.includes('\n') &&
      next.rich.text.includes('\n') &&
      canBeListLabel(one.rich.text) &&
      !next.rich.text.split('\n').some(isProse) &&
      !isRole(/^[^,\n]*/u.exec(next.rich.text)![0], language)
    );
  };
  if (!isOver(at)) return false;
  const lines = blocks[at + 1]!.rich.text.split('\n');
  const haveDetails = lines.every((line) => /,\s|\s[–—|]\s|[(（]/u.test(line));
  return isOver(at - 2) || isOver(at + 2) || (haveDetails && lines.length > 2);
}

export const isDeeper = (block: Block | undefined, other: Block) =>
  block?.item !== undefined && other.item !== undefined && block.item.level > other.item.level;

/** Whether an item is the label of the items below it: "Kenya". One person below an organization signs for it. */
export function isOverItems(blocks: Block[], at: number, language: string): boolean {
  const block = blocks[at]!;
  const after = blocks.slice(at + 1);
  const end = after.findIndex((each) => !isDeeper(each, block));
  const count = end < 0 ? after.length : end;
  const text = lineOf(block);
  const isKnown = isKindLabel(text, language) || isCountry(labelText(text), language);
  return count > (isKnown ? 0 : 1) && !endsSentence(text);
}

/** Whether a block counts the signatories above it: "Signed by 2 organizations" at the end of a document. */
export function isCountBelow(blocks: Block[], at: number, language: string): boolean {
  const text = lineOf(blocks[at]!);
  const next = blocks.slice(at + 1).find(({ kind }) => kind !== 'rule');
  const isLast =
    !next || isNotesLabel(lineOf(next), language) || isClosingNotesLabel(lineOf(next), language);
  return (
    isLast &&
    !blocks[at]!.rich.text.includes('\n') &&
    /\p{Nd}/u.test(text) &&
    isSignedLabel(text, language) &&
    isKindLabel(text, language)
  );
}

/** Whether a line is a country that names are under: "KENYA". */
const isCountryOver = (text: string, next: string, language: string) =>
  isCountry(text, language) && !isCountry(next, language);

const isLabelLine = (text: string, language: string) =>
  /[:：]$/u.test(text) || isSignedLabel(text, language) || isKindLabel(text, language);

/** Whether a line of a paragraph can be a heading above the lines below it. */
export function isLineLabel(
  texts: string[],
  index: number,
  { blocks, at, language }: { blocks: Block[]; at: number; language: string },
): boolean {
  const [text, next] = [texts[index]!, texts[index + 1]];
  if (next === undefined || withoutOthers(text) === '') return false;
  return (
    isSignedLabel(text, language) ||
    isClosing(text, language) ||
    (index === 0 && behalfIn(text, language) !== undefined) ||
    (isCountryOver(text, next, language) &&
      isCountry(texts.find((each) => !isLabelLine(each, language)) ?? '', language)) ||
    (isCapitals(text) && !isCapitals(next) && isCapitalsLabel(text, blocks, at, language)) ||
    // A name in a script without spaces between words is one word, too.
    (isKindLabel(text, language) &&
      !isUnspaced(text) &&
      wordsOf(text).length <= (index === 0 ? 3 : 1))
  );
}
