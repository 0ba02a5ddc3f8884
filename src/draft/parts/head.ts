import type { Block, Document } from '../tree/blocks.js';
import { endsSentence, isClosing, isKindLabel, isProse, lineOf } from '../tree/kinds-of-text.js';
import { joined } from '../tree/rich.js';
import type { Finding } from '../types.js';
import { datesIn } from '../dates.js';
import { says } from '../languages/languages.js';
import { isSignedLabel } from '../signatories/signed-label.js';
import { greetedIn } from './address.js';
import { isHeadingOver, splitHead } from './head-lines.js';
import { isByline, datelineIn, frontMatterOf, isPlaceAndDate, issueIn } from './issue.js';
import { isContactLine, isLetterhead, namesOrganization } from './letterhead.js';
import {
  bare,
  isGreeted,
  isKindBySender,
  isKindOfDocument,
  isRecipient,
  isSenderAt,
  isSenderOver,
  textStart,
  titleAt,
} from './title.js';

/** Matches what a list or a mail program adds to a subject: "[list] Fwd:". */
const forwarded = /^(?:\[[^\]]{1,40}\]\s*|(?:Fwd?|FW|WG|TR|RV|Enc|Re|AW)\s?:\s*)+/iu;

/** The parts before the text of a document, and the other blocks. */
export interface Head {
  title: string;
  issued: string | undefined;
  /** The quotations on a cover, as in the text or almost so. */
  cover: string[];
  blocks: Block[];
  report: Finding[];
}

/** Returns the title and the date of a document, and its blocks. Marks the address of a letter. */
export function headOf(
  { blocks: all, frontMatter }: Pick<Document, 'blocks' | 'frontMatter'>,
  leftOut: string[],
  language: string,
): Head {
  const blocks = wholeTitles(splitHead(all, language), language);
  const matter = frontMatter.map(({ value }) => frontMatterOf(value, language));
  const report: Finding[] = [];
  const drop = (block: Block, why: string) =>
    report.push({ line: block.line, text: `left out of the text, ${why}: ${lineOf(block)}` });
  const subject = blocks.find(({ address }) => address?.role === 'subject');
  let at = titleAt(blocks, leftOut, language);
  const [first] = blocks;
  const letter = blocks.findIndex(
    (block) => block.address !== undefined || issueIn(lineOf(block), language) !== undefined,
  );
  const titled = blocks[at];
  const isKind = subject !== undefined && titled && isKindOfDocument(titled, language);
  const isSender =
    subject !== undefined &&
    (titled === first || isKind) &&
    isSenderAt(blocks, isKind ? 0 : at, language);
  // A subject is a better title than a name or "Open letter".
  if (isSender || isKind) at = -1;
  const found = blocks[at];
  const isText =
    found !== undefined &&
    found.kind !== 'heading' &&
    !isCall(found, blocks[at - 1], language) &&
    isProse(lineOf(found)) &&
    /[.!?:؟।။۔。：]$/u.test(lineOf(found));
  // The name of a file has no spaces.
  const fromMatter = matter.find(({ title }) => title && /\s|[^\p{ASCII}]/u.test(title))?.title;
  const isFromMatter =
    fromMatter !== undefined && (found === undefined || isText || !isOver(found, fromMatter));
  const title = isFromMatter
    ? fromMatter
    : found && !(isText && subject)
      ? lineOf(found)
      : subject
        ? lineOf(subject).replace(forwarded, '')
        : '';
  const isOwnTitle = found !== undefined && title === lineOf(found) && !isText;
  // The lines above the title of a letter are its address.
  const cover = isOwnTitle && !isGreeted(blocks, at, language) ? blocks.slice(0, at) : [];
  const rest: Block[] = [];
  let issued: { date: string; rank: number } | undefined;
  const dated = (date: string, rank: number) => {
    if (!issued || rank > issued.rank || (rank === issued.rank && date.length > issued.date.length))
      issued = { date, rank };
  };
  // The author wrote the day in the front matter as the date of issue.
  for (const { date } of matter) if (date) dated(date, date.length === 10 ? 5 : 2);
  const start = textStart(blocks, language, isOwnTitle ? at + 1 : 1);
  // A demand can have the words of the title.
  const isTitleAgain = (block: Block) =>
    !block.item &&
    bare(lineOf(block)) === bare(title) &&
    (isOwnTitle
      ? rest.every((each) => cover.includes(each))
      : isFromMatter && block.kind === 'heading');
  blocks.forEach((block, index) => {
    const line = lineOf(block);
    if (block === found && isOwnTitle) return;
    if (block.address?.role === 'from') {
      drop(block, 'sender');
      return;
    }
    // "To: press@list.example" is the head of a message.
    const isAddressOnly = /^\S+@\S+$/u.test(line);
    const isForwarded =
      block.address?.role === 'subject' &&
      isOwnTitle &&
      forwarded.test(line) &&
      bare(line.replace(forwarded, '')) === bare(title);
    if (isForwarded || (block.address && isAddressOnly)) {
      drop(block, 'head of a message');
      return;
    }
    const isHead = index < start;
    const issue = isHead && !block.address ? issueIn(line, language) : undefined;
    if (issue && ((issued?.rank ?? 0) < 5 || issue.date === issued?.date)) {
      dated(issue.date, issue.date.length === 10 ? 5 : 3);
      if (cover.includes(block)) drop(block, 'cover');
      else drop(block, 'date of issue');
    } else if (
      (isOwnTitle ? index < at || index === at + 1 : isHead && (subject ?? isFromMatter)) &&
      isKindOfDocument(block, language)
    ) {
      drop(block, 'kind of document');
      // "Embargoed until 3 May 2024, 10:00"
      const [day] = datesIn(line, language);
      if (day?.date.length === 10) dated(day.date, 2);
    } else if (cover.includes(block)) {
      if (block.address) rest.push(block);
      else drop(block, 'cover');
    } else if (
      isHead &&
      !block.address &&
      ((isLetterhead(block) && !isRecipient(block, language)) ||
        block.isInTable ||
        (isSender && (index === 0 || (index < letter && isContactLine(block)))))
    ) {
      drop(block, 'letterhead');
    } else if (isHead && isByline(line)) drop(block, 'byline');
    else if (isTitleAgain(block)) drop(block, 'title again');
    else if (isOwnTitle && index > at && isHead && isSenderAgain(block, blocks.slice(start)))
      drop(block, 'sender');
    else rest.push(block);
  });
  const opening = blocks[start];
  const dateline = opening && datelineIn(lineOf(opening), language);
  if (dateline) dated(dateline, 4);
  if (!issued || issued.rank < 3) tailDate(rest, language, dated, drop);
  else dropAgain(rest, language, issued.date, drop);
  if (!issued) {
    const inTitle = issueIn(title, language, 200);
    if (inTitle) dated(inTitle.date, 1);
  }
  return { ...{ title, cover: cover.map(lineOf), report }, issued: issued?.date, blocks: rest };
}

/** Whether a block is the title rather than the one in the front matter, which a site shows above the text. */
const isOver = (block: Block, title: string) =>
  block.level === 1 || bare(lineOf(block)) === bare(title);

/** Whether a line under the title is a sender that signs, too: "River Watch", "and 22 others". */
function isSenderAgain({ kind, address, rich }: Block, text: Block[]): boolean {
  const [name = '', , ...rest] = rich.text.split('\n');
  return (
    kind === 'paragraph' &&
    !address &&
    rest.length === 0 &&
    namesOrganization(name) &&
    text.some((block) => block.kind !== 'quote' && lineOf(block).includes(name))
  );
}

/** Whether a line is a title like "More nurses now!" under "Resolution". */
const isCall = (block: Block, before: Block | undefined, language: string) =>
  before !== undefined &&
  isKindOfDocument(before, language) &&
  /^[^.!?]{5,110}!$/u.test(lineOf(block));

/** Joins the lines of a title: two headings of the first level, or two lines of a text without empty lines. */
function wholeTitles(blocks: Block[], language: string): Block[] {
  const at = titleAt(blocks, [], language);
  const [title, next] = [blocks[at], blocks[at + 1]];
  if (!title || next?.kind !== title.kind || next.address || next.item) return blocks;
  const isNext =
    title.kind === 'heading'
      ? title.level === 1 && next.level === 1
      : next.line === title.endLine + 1 && next.line > 1;
  const line = lineOf(next);
  const isTitle =
    isNext &&
    !isProse(line) &&
    !isHeadingOver(line, blocks[at + 2], blocks[at + 2]?.line === next.endLine + 1) &&
    line.length < 110 &&
    !endsSentence(line) &&
    !issueIn(line, language) &&
    !isSenderOver(lineOf(title), line, language) &&
    !isKindOfDocument(title, language) &&
    !isKindLabel(line, language) &&
    !isKindBySender(title, next, language) &&
    !isKindOfDocument(next, language) &&
    !/@|www\.|\p{L}\s+\p{Nd}{3,},/u.test(line) &&
    greetedIn(line, language) === undefined;
  if (!isTitle) return blocks;
  const whole = { ...title, endLine: next.endLine, rich: joined([title.rich, next.rich], ' ') };
  return [...blocks.slice(0, at), whole, ...blocks.slice(at + 2)];
}

/** Whether a line with a date is the label of the names below it: "List of signatories (as of 3 May 2024)". */
const isListLabel = (blocks: Block[], at: number, language: string) =>
  at < blocks.length - 1 &&
  isSignedLabel(lineOf(blocks[at]!), language) &&
  !says(lineOf(blocks[at]!), language, ({ issued }) => issued);

/** Takes a second line with the date of issue out of the blocks after the text. */
function dropAgain(
  blocks: Block[],
  language: string,
  date: string,
  drop: (block: Block, why: string) => void,
) {
  const at = blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && issueIn(lineOf(block), language, 30)?.date === date,
  );
  if (at < 0 || isListLabel(blocks, at, language)) return;
  drop(blocks[at]!, 'date of issue again');
  blocks.splice(at, 1);
}

/** Takes a date of issue out of the blocks after the text, such as the names. */
function tailDate(
  blocks: Block[],
  language: string,
  dated: (date: string, rank: number) => void,
  drop: (block: Block, why: string) => void,
) {
  const last = blocks.findLastIndex(
    (block) =>
      block.kind === 'paragraph' &&
      isProse(lineOf(block)) &&
      !isPlaceAndDate(lineOf(block), language),
  );
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index]!;
    const line = lineOf(block);
    // The lines of names can look like prose.
    const isBelowClosing =
      isPlaceAndDate(line, language) && isClosing(lineOf(blocks[index - 1]!), language);
    if (index <= last && !isBelowClosing) continue;
    const issue = block.kind === 'paragraph' ? issueIn(line, language, 30) : undefined;
    if (!issue) continue;
    dated(issue.date, 3);
    if (isListLabel(blocks, index, language)) return;
    drop(block, 'date of issue');
    blocks.splice(index, 1);
    return;
  }
}
