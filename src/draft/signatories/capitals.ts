import type { Block } from '../tree/blocks.js';
import {
  canBeListLabel,
  isCapitals,
  isKindLabel,
  isProse,
  labelText,
  wordsOf,
} from '../tree/kinds-of-text.js';
import { isCountry } from './countries.js';
import { isSignedLabel } from './signed-label.js';

/** Whether the words of a line in capitals say that it is a label: "ORGANIZATIONS", "KENYA". */
const isKnownLabel = (text: string, language: string): boolean =>
  /[:：]$/u.test(text) ||
  isSignedLabel(text, language) ||
  (isKindLabel(text, language) && wordsOf(text).length <= 4) ||
  isCountry(labelText(text), language);

/** Returns the lines of the paragraphs around a block, without prose. */
function paragraphsAround(blocks: Block[], at: number): string[][] {
  const isOutside = ({ kind, rich }: Block) =>
    kind !== 'rule' && (kind !== 'paragraph' || isProse(rich.text.replaceAll('\n', '. ')));
  const start = blocks.slice(0, at).findLastIndex(isOutside) + 1;
  const length = blocks.slice(at + 1).findIndex(isOutside);
  return blocks
    .slice(start, length < 0 ? blocks.length : at + 1 + length)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ rich }) => rich.text.split('\n'));
}

/**
 * Whether a line in capitals between lines of names is a label. Many organizations have such names: "CIVICUS". So its
 * words have to say so, or several such lines have to divide the list from its first line on.
 */
export function isCapitalsLabel(
  text: string,
  blocks: Block[],
  at: number,
  language: string,
): boolean {
  if (isKnownLabel(text, language)) return true;
  const paragraphs = paragraphsAround(blocks, at);
  const all = paragraphs.flat();
  const lines = all.slice(all.findIndex((line) => !isSignedLabel(line, language)));
  const labels = lines.filter((line, index) => {
    const next = lines[index + 1];
    return isCapitals(line) && next !== undefined && !isCapitals(next) && canBeListLabel(line);
  });
  if (labels.length < 2 || !labels.includes(text) || lines[0] !== labels[0]) return false;
  // Beside labels that say so, such a line is one only at the start of the list: another can be a name.
  if (labels.some((label) => isKnownLabel(label, language))) return text === lines[0];
  if (labels.every((label) => paragraphs.some(([first, next]) => first === label && next)))
    return true;
  // A list in alphabetical order has no labels between its names.
  const { compare } = new Intl.Collator(language);
  const isSorted = lines.every(
    (line, index) => index === 0 || compare(lines[index - 1]!, line) < 0,
  );
  return !isSorted && lines.length >= labels.length * 3;
}
