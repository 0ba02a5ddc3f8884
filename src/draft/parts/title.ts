import { says } from '../languages/languages.js';
import type { Block } from '../tree/blocks.js';
import { endsSentence, isCapitals, isProse, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import { organization } from '../signatories/names.js';
import { addressIn, greetedIn } from './address.js';
import { issueIn } from './issue.js';

/** Normalizes a text, for comparison with a text in another layout. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the index of the first block of the text, which has the first sentence. */
export function textStart(blocks: Block[], language: string, from = 1): number {
  const at = blocks.findIndex(
    (block, index) =>
      index >= from &&
      // A place and a date can end with a full stop.
      !issueIn(lineOf(block), language, 30) &&
      (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote') &&
      (isProse(lineOf(block)) ||
        (/[.።।။。]["”’»)]*$/u.test(lineOf(block)) &&
          endsSentence(lineOf(block)) &&
          wordsOf(lineOf(block)).length > 1)),
  );
  return at < 0 ? blocks.length : at;
}

/** Whether a block only names the type of the document: "Joint statement". */
export const isKindOfDocument = (block: Block, language: string): boolean =>
  says(lineOf(block), language, ({ kinds }) => kinds);

/** Returns the index of the title, or -1 if the document has no title. */
export function titleAt(blocks: Block[], leftOut: string[], language: string): number {
  const start = textStart(blocks, language);
  const firsts = blocks.flatMap(({ level }, index) => (level === 1 ? [index] : []));
  const [first = -1] = firsts;
  if (first > 0 && isAfterCover(blocks, first, { leftOut, start }, language))
    return afterKind(blocks, first, language);
  if (first >= 0 && first < start && first === 0) return afterKind(blocks, first, language);
  const isTitle = (block: Block, index: number) =>
    index <= start && canBeTitle(block, language) && !(block.kind === 'heading' && index > start);
  const at = blocks.findIndex(isTitle);
  if (at < 0) return -1;
  // Above the greeting of a letter, the title is bold and the address is not.
  const bold = blocks.findIndex(
    (block, index) => index < start && block.isBold === true && isTitle(block, index),
  );
  const isOver = bold > at && blocks[at]!.kind === 'paragraph' && !blocks[at]!.isBold;
  if (isOver && isGreeted(blocks, bold, language)) return afterKind(blocks, bold, language);
  return afterKind(blocks, titledAt(blocks, at, start, language), language);
}

const capitalized = (text: string) =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());

/** Returns where a line says that it is the title, below the name of a sender; otherwise `at`. */
function titledAt(blocks: Block[], at: number, start: number, language: string): number {
  const isTitled = (block: Block) =>
    says(lineOf(block), language, ({ titled }) => titled) || isKindOfDocument(block, language);
  const own = blocks[at]!;
  const name = lineOf(own);
  // The name of a sender comes again, or says that it is one.
  const isSender =
    name.length < 60 &&
    (organization.test(isCapitals(name) ? capitalized(name) : name) ||
      blocks.slice(at + 2).some((block) => bare(block.rich.text).includes(bare(name))));
  if (own.kind === 'heading' || isTitled(own) || !isSender) return at;
  const next = blocks.findIndex(
    (block, index) => index > at && index < start && canBeTitle(block, language) && isTitled(block),
  );
  return next < 0 ? at : next;
}

/** Whether the blocks before a first-level heading are a cover: the text repeats them, or they are not sentences. */
function isAfterCover(
  blocks: Block[],
  heading: number,
  { leftOut, start }: { leftOut: string[]; start: number },
  language: string,
): boolean {
  const rest = bare([...blocks.slice(heading).map(lineOf), ...leftOut].join(' '));
  const dates = new Set(
    blocks.slice(heading).map((block) => issueIn(lineOf(block), language)?.date),
  );
  const recurs = (block: Block) => {
    const date = issueIn(lineOf(block), language)?.date;
    return rest.includes(bare(lineOf(block))) || (date !== undefined && dates.has(date));
  };
  const before = blocks.slice(0, heading);
  if (before.every(recurs)) return true;
  const isOnly = blocks.filter(({ level }) => level === 1).length === 1;
  return (
    isOnly &&
    heading < Math.max(start, 1) &&
    before.every(
      (block) => block.kind !== 'heading' || isKindOfDocument(block, language) || recurs(block),
    )
  );
}

/** Whether the greeting of a letter is directly after a block. */
export const isGreeted = (blocks: Block[], at: number, language: string): boolean =>
  blocks.slice(at + 1, at + 4).some((block) => greetedIn(lineOf(block), language) !== undefined);

/** Returns the index of the title, which can be after a line with the type of the document. */
function afterKind(blocks: Block[], at: number, language: string): number {
  const block = blocks[at];
  // The date of issue can be between them.
  const isDated = blocks[at + 1] && issueIn(lineOf(blocks[at + 1]!), language, 24) !== undefined;
  const to = isDated ? at + 2 : at + 1;
  const next = blocks[to];
  if (!block || !next || !isKindOfDocument(block, language)) return at;
  const isNext =
    canBeTitle(next, language) &&
    (!isProse(lineOf(next)) || /^[^.!?]{5,110}!$/u.test(lineOf(next))) &&
    !next.item &&
    (next.kind === 'heading' || (next.isBold ?? block.kind !== 'heading'));
  return isNext ? afterKind(blocks, to, language) : at;
}

/** Whether a block can be the title: one or two lines without a date, an address or a letterhead. */
function canBeTitle(block: Block, language: string): boolean {
  if (block.kind === 'heading') return issueIn(lineOf(block), language, 20) === undefined;
  if (block.kind !== 'paragraph' || block.address) return false;
  const lines = block.rich.text.split('\n');
  if (lines.some((line) => addressIn(line, language) ?? greetedIn(line, language))) return false;
  if (issueIn(lineOf(block), language, 24)) return false;
  if (lines.length === 1) return true;
  // Lines with a date are divided later.
  return lines.length < 4 && !isLetterhead(block);
}

/** Whether a block is the sender's address: lines with the number of a house or a telephone. */
export const isLetterhead = ({ rich }: Block): boolean =>
  rich.text.includes('\n') &&
  rich.text.length < 300 &&
  !isProse(rich.text) &&
  /\p{Nd}{1,5}\s+\p{Lu}|\p{L}\s+\p{Nd}{1,5}\s*(?:$|\n|,)|@|\b(?:P\.?\s?O\.? Box|Tel|www\.)/mu.test(
    rich.text,
  );
