import {
  askedByLabel,
  askedByLeadIn,
  askedUnder,
  asksIn,
  endsAsking,
  isDemandsLabel,
  namesActor,
} from '../demands/lead-ins.js';
import { unspacedOrganization } from '../signatories/organization-names.js';
import type { Block } from '../tree/blocks.js';
import {
  endsSentence,
  isCapitals,
  isClosingNotesLabel,
  isNotesLabel,
  isProse,
  lineOf,
  wordsOf,
} from '../tree/kinds-of-text.js';

/** Matches the comma or the semicolon at the end of an item of a list. */
const endsItem = /[,;،؛၊、，；]$/u;

/** Turns lines that look like headings into headings, and headings that are text into paragraphs. */
export function withHeadings(blocks: Block[], language: string): Block[] {
  const hasHeadings = blocks.some(({ kind }) => kind === 'heading');
  const numbered = blocks.filter((block, index) => isNumberedHeading(block, index, blocks));
  const found = blocks.map((block, index): Block => {
    const next = blocks[index + 1];
    if (isOverLeadIn(block, blocks[index - 1], next, language))
      return { ...block, kind: 'paragraph' };
    const { item, ...rest } = block;
    if (numbered.length > 1 && numbered.includes(block)) {
      const text = `${item!.mark ?? ''} ${block.rich.text}`.trim();
      return { ...rest, kind: 'heading', rich: { text, spans: [] } };
    }
    if (isUnderCall(blocks, index, language)) return { ...block, kind: 'paragraph' };
    const isLeading = blocks[index + 2]?.kind === 'item' && next?.kind === 'paragraph';
    const isAfterItem = blocks[index - 1]?.kind === 'item';
    return isHeading(block, next, { hasHeadings, isLeading, isAfterItem }, language)
      ? { ...rest, kind: 'heading' }
      : block;
  });
  return found;
}

/** "To the government" above a list of demands leads into it. Below such a heading, "For donors" does too. */
const isOverLeadIn = (
  block: Block,
  before: Block | undefined,
  next: Block | undefined,
  language: string,
) =>
  (block.kind === 'heading' || (block.kind === 'paragraph' && block.isBold === true)) &&
  next?.kind === 'item' &&
  !isClosingNotesLabel(lineOf(block), language) &&
  before !== undefined &&
  (((block.level ?? (block.isBold ? 3 : 2)) > 2 &&
    (before.kind === 'heading' || before.kind === 'item')) ||
    !/^(?:For|Pour|Para|Für|Untuk|Bagi)(?!\p{L})/u.test(lineOf(block))) &&
  (askedByLabel(lineOf(block), language) ?? namedIn(lineOf(block), language)) !== undefined;

/** Returns whom a heading asks by a verb: "We call on the government to". */
const namedIn = (text: string, language: string) => {
  const asked = askedByLeadIn(text, language);
  return asked?.isYou ? undefined : asked;
};

/**
 * Whether a line names those whom the lead-in above it asks, over a list: "MEMBER STATES" below "We call on:", "The World
 * Bank" below "We call for the following:".
 */
function isUnderCall(blocks: Block[], at: number, language: string): boolean {
  const isName = (index: number) =>
    (blocks[index]!.kind === 'heading' || blocks[index]!.kind === 'paragraph') &&
    !/[.;!?\n]|[:：]./u.test(blocks[index]!.rich.text) &&
    blocks[index + 1]?.kind === 'item';
  const isInside = (block: Block, index: number) => block.kind === 'item' || isName(index);
  if (!isName(at)) return false;
  // Other names and their lists can be between.
  const start = blocks.findLastIndex((block, index) => index < at && !isInside(block, index));
  const [over, block] = [blocks[start], blocks[at]!];
  if (over?.kind !== 'paragraph' && over?.kind !== 'heading') return false;
  const isHeading = over.kind === 'heading';
  if (!isHeading && askedUnder(lineOf(over), lineOf(block), language)) return true;
  const isLeadIn =
    isDemandsLabel(lineOf(over), language) &&
    (isHeading ? block.kind === 'paragraph' || isBelow(block, over) : /[:：]$/u.test(lineOf(over)));
  const end = blocks.findIndex((each, index) => index > at && !isInside(each, index));
  return (
    isLeadIn &&
    blocks
      .slice(start + 1, end < 0 ? undefined : end)
      .some((each, index) => isName(start + 1 + index) && namesActor(lineOf(each), language))
  );
}

/** Whether a heading is of a lower level than another. */
const isBelow = (block: Block, over: Block) => (block.level ?? 6) > (over.level ?? 1);

/** Whether a list item is a numbered heading: "1. Background" before a paragraph. */
function isNumberedHeading(block: Block, index: number, blocks: Block[]): boolean {
  const text = lineOf(block);
  return (
    block.item?.list === 'numbered' &&
    blocks[index + 1]?.kind === 'paragraph' &&
    blocks[index - 1]?.kind !== 'item' &&
    wordsOf(text).length <= 10 &&
    !endsSentence(text) &&
    !/[:：]$/u.test(text) &&
    !endsItem.test(text)
  );
}

function isHeading(
  block: Block,
  next: Block | undefined,
  {
    hasHeadings,
    isLeading,
    isAfterItem,
  }: { hasHeadings: boolean; isLeading: boolean; isAfterItem: boolean },
  language: string,
): boolean {
  if (block.kind !== 'paragraph' || block.address || !next || block.rich.text.includes('\n'))
    return false;
  const text = lineOf(block);
  // "Press contact: Ada Osu" is no heading.
  if (isClosingNotesLabel(text, language))
    return !/[:：]\s*\S/u.test(text) && wordsOf(text).length < 10;
  if (isNotesLabel(text, language)) return true;
  // A question in bold is over its answer.
  if (block.isBold && !next.isBold && /[?؟？]$/u.test(text) && next.kind === 'paragraph')
    return wordsOf(text).length < 15;
  if (
    endsSentence(text) ||
    endsItem.test(text) ||
    // "The army to" continues in its items.
    / (?:to|that|que|dass)\s?[:：]?$/iu.test(text) ||
    wordsOf(text).length > 14 ||
    text.length > 110
  )
    return false;
  const isList = next.kind === 'item';
  // "and on the army" goes on after a list.
  if (isList && isAfterItem && /^\p{Ll}/u.test(text)) return false;
  if (isList && (/[:：]$|\s[–—-]$/u.test(text) || asksNow(text, language))) return false;
  // A bold heading can be over a bold lead-in or a bold question.
  if (block.isBold) return !next.isBold || isList || /[:：?]$/u.test(lineOf(next));
  if (isCapitals(text)) return !(/[:：]$/u.test(text) && (isSubject(text) || endsAsking(text)));
  if (hasHeadings || /[:：]$/u.test(text)) return false;
  const isText =
    isList ||
    (next.kind === 'paragraph' &&
      // "The government must" is over a list.
      (isLeading ||
        isProse(lineOf(next)) ||
        endsSentence(lineOf(next)) ||
        /[:：]$/u.test(lineOf(next))));
  return (
    isText &&
    wordsOf(text).length <= 8 &&
    text.length <= 60 &&
    !/^[“"«„]/u.test(text) &&
    !unspacedOrganization.test(text) &&
    isApart(text, next)
  );
}

/** Whether a line begins with those who sign: "WE THEREFORE CALL FOR:". */
const isSubject = (text: string) =>
  /^(?:we|i|nous|nosotr[oa]s|nós|wir|kami)(?!\p{L})|(?<!\p{L})(?:we|nous|nosotr[oa]s|nós|wir|kami)\s*[:：]$/iu.test(
    text,
  );

/** "We call on the army to" leads into a list. "Our demands" is a heading above it. */
const asksNow = (text: string, language: string) =>
  asksIn(text, language) &&
  !/^(?:our|the|nos|nuestras|nossas|unsere|key|main)?\s*(?:\S+\s)?\S+$/iu.test(text) &&
  /\p{Ll}.*\s.*\p{Ll}/u.test(text)
    ? !/^(?:Our|What we|Nos|Nuestras|Nossas|Unsere|Ce que)(?!\p{L})/u.test(text)
    : /[\p{sc=Thai}\p{sc=Mymr}]/u.test(text) && namedIn(text, language) !== undefined;

/** In scripts without full stops, a heading is much shorter than the text after it. */
const isApart = (text: string, next: Block) =>
  !/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}]/u.test(text) ||
  (next.kind === 'item' ? text.length < 16 : lineOf(next).length > text.length * 2);
