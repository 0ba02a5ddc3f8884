import { askedIn } from '../demands/asked.js';
import { type Block, blockLines } from '../tree/blocks.js';
import { endsSentence, isProse, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import { canBeName } from './names.js';
import { isCapitalizedName, isUncasedOrganization } from './organization-names.js';

/** Whether a paragraph is names on separate lines, as below a letter. */
export function isSignatureLines({ kind, rich }: Block): boolean {
  const lines = rich.text.split('\n');
  const isUncased = lines.filter(isUncasedOrganization).length > lines.length / 2;
  return (
    kind === 'paragraph' &&
    lines.length > 1 &&
    lines.every(
      (line) => (isUncased || /^\p{Lu}/u.test(line)) && !/[\p{Nd}@]|[,;:.।။]$/u.test(line),
    )
  );
}

/** Whether each line of a paragraph begins like a name, as no wrapped text does. */
function isLinesOfNames({ kind, rich }: Block): boolean {
  const lines = rich.text.split('\n');
  return (
    kind === 'paragraph' &&
    lines.length > 2 &&
    lines.every((line) => /^\P{L}{0,4}\p{Lu}/u.test(line) && !endsSentence(line) && !isProse(line))
  );
}

/** Whether a block is text, and no names. */
export const isText = (block: Block, language: string) => {
  if (isLinesOfNames(block)) return false;
  const text = lineOf(block);
  return (
    (isProse(text) && !isCapitalizedName(text)) ||
    (endsSentence(text) && block.kind !== 'item') ||
    askedIn(text, language) !== undefined
  );
};

/** Whether two blocks are items of one list, or lines without an empty line between them. */
const areNext = (one: Block | undefined, other: Block | undefined) =>
  one !== undefined &&
  other?.kind === one.kind &&
  (one.kind === 'item'
    ? one.item?.list === other.item?.list && one.item?.level === other.item?.level
    : one.kind === 'paragraph' && one.line > 0 && other.line === one.endLine + 1);

/** Whether a short line that ends like a sentence is one of a list in which most lines are names. */
export function isAmongNames(blocks: Block[], at: number, language: string): boolean {
  const text = lineOf(blocks[at]!);
  // A sentence can be right below the last name.
  if (blocks[at]!.kind !== 'item' && !areNext(blocks[at], blocks[at + 1])) return false;
  if (wordsOf(text).length > 12 || !/^\p{Lu}.*[^.?]\.$/u.test(text)) return false;
  if (isProse(text.slice(0, -1)) || askedIn(text, language) !== undefined) return false;
  let [start, end] = [at, at + 1];
  while (areNext(blocks[start - 1], blocks[start])) start--;
  while (areNext(blocks[end - 1], blocks[end])) end++;
  const lines = blocks.slice(start, end).flatMap((block) => blockLines(block));
  const names = lines.filter(({ rich }) => canBeName(rich.text)).length;
  return names > lines.length / 2;
}
