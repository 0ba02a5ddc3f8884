import { says } from '../languages/languages.js';
import type { Block } from '../tree/blocks.js';
import { endsSentence, isCapitals, isProse, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import { isRole, isTitled } from '../signatories/roles.js';
import { addressIn, greetedIn, isFileNumber } from './address.js';
import { issueIn } from './issue.js';
import { isContactLine, isLetterhead, namesOrganization } from './letterhead.js';

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

/** Whether a block only names the type of the document: "Joint statement", "PRESS RELEASE – FOR IMMEDIATE RELEASE". */
export function isKindOfDocument(block: Block, language: string): boolean {
  const line = lineOf(block).replace(/^[＜〈《<【［]([^＞〉》>】］]+)[＞〉》>】］]$/u, '$1');
  const isKind = (text: string) => says(text, language, ({ kinds }) => kinds);
  return isKind(line) || line.split(/\s*[–—|·/]\s*|\s-\s/u).every(isKind);
}

/** Whether a line is the type of a document and who wrote it, over a title: "Joint call by churches", "STOP THE DAM". */
export function isKindBySender(block: Block, next: Block | undefined, language: string): boolean {
  const words = lineOf(block).split(' ');
  const isTitle =
    next !== undefined &&
    (isCapitals(lineOf(next)) || next.isBold === true) &&
    wordsOf(lineOf(next)).length > 3 &&
    canBeTitle(next, language);
  return (
    isTitle &&
    words.some(
      (word, index) =>
        index > 0 &&
        says(words.slice(0, index).join(' '), language, ({ kinds }) => kinds) &&
        (by.test(word) || (isName(words.slice(index).join(' ')) && !isCapitals(lineOf(block)))),
    )
  );
}

/** Matches the word before who wrote a document. */
const by = /^(?:by|of|from|par|des|du|por|del|do|da|dos|das|pel[oa]s?|der|von|oleh|dari)$/iu;

/** Returns the index of the title, or -1 if the document has no title. */
export function titleAt(blocks: Block[], leftOut: string[], language: string): number {
  const start = textStart(blocks, language);
  const firsts = blocks.flatMap(({ level }, index) => (level === 1 ? [index] : []));
  const [first = -1] = firsts;
  if (first > 0 && isAfterCover(blocks, first, { leftOut, start }, language))
    return afterKind(blocks, first, language);
  if (first >= 0 && first < start && first === 0) return afterKind(blocks, first, language);
  const hasSubject = blocks.some(({ address }) => address?.role === 'subject');
  const greeting = blocks.findIndex((block) => greetedIn(lineOf(block), language) !== undefined);
  const isTitle = (block: Block, index: number) =>
    index <= start &&
    canBeTitle(block, language) &&
    !(block.kind === 'heading' && index > start) &&
    // The text of a letter is no title, and neither is the address of its recipient.
    !(greeting >= 0 && greeting < index && block.kind === 'paragraph') &&
    !((greeting > index || hasSubject) && isRecipient(block, language));
  const at = blocks.findIndex(isTitle);
  if (at < 0) return -1;
  // Above the greeting of a letter, the title is bold and the address is not.
  const bold = blocks.findIndex(
    (block, index) => index < start && block.isBold === true && isTitle(block, index),
  );
  const isOver = bold > at && blocks[at]!.kind === 'paragraph' && !blocks[at]!.isBold;
  if (isOver && isGreeted(blocks, bold, language)) return afterKind(blocks, bold, language);
  const under = underAddress(blocks, at, isTitle, language);
  if (under >= 0) return under;
  const named = titledAt(blocks, afterKind(blocks, at, language), start, language);
  return afterKind(blocks, named, language);
}

/** Returns the title between the recipients and the greeting of a letter, below the name of the sender; or else -1. */
function underAddress(
  blocks: Block[],
  at: number,
  isTitle: (block: Block, index: number) => boolean,
  language: string,
): number {
  const to = blocks.findIndex(({ address }) => address?.role === 'to');
  const sender = lineOf(blocks[at]!);
  if (at > to || saysTitle(sender, language) || !namesOrganization(sender)) return -1;
  return blocks.findIndex(
    (block, index) =>
      index > to &&
      (block.isBold === true || wordsOf(lineOf(block)).length > 3) &&
      isTitle(block, index) &&
      isGreeted(blocks, index, language),
  );
}

/** Whether the lines of a block name a person and an office: "H.E. Ada Osu", "Minister of Water". */
export const isRecipient = ({ rich }: Block, language: string): boolean =>
  rich.text.includes('\n') &&
  rich.text.split('\n').some((line) => isRole(line, language) || isTitled(line, language));

/** Whether a line says that it is the title: "Open letter on the dam", "Open letter: Nine prisoners". */
function saysTitle(line: string, language: string): boolean {
  const [kind = '', more] = line.split(/\s*[:：]\s*/u);
  const isKind = more !== undefined && says(kind, language, ({ kinds }) => kinds);
  return isKind || says(line, language, ({ titled }) => titled);
}

/** Whether a line is the name of a sender over a line that is the title. */
export const isSenderOver = (name: string, title: string, language: string): boolean =>
  name.length < 80 &&
  !saysTitle(name, language) &&
  namesOrganization(name) &&
  saysTitle(title, language);

/** Returns where a line says that it is the title, below the name of a sender; otherwise `at`. */
function titledAt(blocks: Block[], at: number, start: number, language: string): number {
  const isTitle = (block: Block) =>
    saysTitle(lineOf(block), language) || isKindOfDocument(block, language);
  const own = blocks[at]!;
  const name = lineOf(own);
  if (own.kind === 'heading' || isTitle(own) || name.length >= 80) return at;
  const isNamed = namesOrganization(name);
  const recurs = blocks.slice(at + 2).some(({ rich }) => namesSender(rich.text, name));
  // "Mesa por la Palabra", over "Carta abierta: Nueve presos".
  const isOver = isName(name) && blocks.slice(at + 1, at + 3).some(isNextTitle(language));
  if (!isNamed && !recurs && !isOver) return at;
  const canBe = (block: Block, index: number) =>
    index > at && index < start && canBeTitle(block, language);
  const next = blocks.findIndex((block, index) => canBe(block, index) && isTitle(block));
  if (next >= 0) return next;
  // A line like a sentence is under the name.
  const line = blocks.findIndex(
    (block, index) =>
      canBe(block, index) &&
      block.level !== 3 &&
      !block.item &&
      !isContactLine(block) &&
      wordsOf(lineOf(block)).length > 3 &&
      /(?<!\p{L})\p{Ll}{4,}/u.test(lineOf(block)),
  );
  return line >= 0 && line <= at + 2 && isName(name) ? line : at;
}

const isNextTitle = (language: string) => (block: Block) =>
  /[:：]\s*\S/u.test(lineOf(block)) && saysTitle(lineOf(block), language);

/** Whether the first line of a letter with a subject is the name of its sender, and no title. */
export function isSenderAt(blocks: Block[], at: number, language: string): boolean {
  const block = blocks[at];
  const name = block && lineOf(block);
  if (!name || /[:：]/u.test(name) || isKindOfDocument(block, language)) return false;
  if (says(name, language, ({ titled }) => titled)) return false;
  const isOrganization =
    namesOrganization(name) && (isCapitals(name) || isName(name)) && wordsOf(name).length < 10;
  if (isOrganization) return true;
  const isUnderContacts = blocks.slice(at + 1, at + 3).some(isContactLine);
  // A letterhead in capitals is right over the date.
  const next = blocks[at + 1];
  if (isCapitals(name) && next && issueIn(lineOf(next), language, 24)) return true;
  return (
    block.kind === 'paragraph' &&
    wordsOf(name).length < (isUnderContacts ? 8 : 5) &&
    (isUnderContacts || /\p{Ll}/u.test(name))
  );
}

/** Whether each long word of a line has a capital. */
const isName = (line: string) =>
  wordsOf(line).length > 1 && !/(?<![\p{L}'’])\p{Ll}{4,}/u.test(line);

/** Whether a text names a sender. In a letterhead, its name can be in capitals. */
function namesSender(text: string, name: string): boolean {
  const line = text.replaceAll('\n', ' ');
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return bare(line).includes(bare(name));
  if (isCapitals(line)) return false;
  return isCapitals(name) ? bare(line).includes(bare(name)) : isName(name) && line.includes(name);
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
  if (block && isKindBySender(block, blocks[at + 1], language)) return at + 1;
  if (!block || !isKindOfDocument(block, language)) return at;
  // The date of issue, a letterhead and an address can be between them.
  const isBetween = (each: Block) =>
    issueIn(lineOf(each), language, 24) !== undefined ||
    isLetterhead(each) ||
    each.isInTable === true ||
    each.address !== undefined ||
    each.kind === 'rule';
  const to = blocks.findIndex((each, index) => index > at && !isBetween(each));
  const next = blocks[to];
  if (!next) return at;
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
  if (block.kind !== 'paragraph' || block.address || block.isInTable) return false;
  if (isFileNumber(lineOf(block), language)) return false;
  const lines = block.rich.text.split('\n');
  if (lines.some((line) => addressIn(line, language) ?? greetedIn(line, language))) return false;
  if (issueIn(lineOf(block), language, 24)) return false;
  // "Sir," greets, and a title is no part of a sentence.
  if (/[,،、၊;]$/u.test(lineOf(block))) return false;
  if (lines.length === 1) return true;
  // Lines with a date are divided later.
  return lines.length < 4 && !isLetterhead(block);
}
