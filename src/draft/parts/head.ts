import { type Block, blockLines, type Document } from '../tree/blocks.js';
import { endsSentence, isProse, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import { joined, sliced, trimmed, unwrapped } from '../tree/rich.js';
import type { Finding } from '../types.js';
import { addressIn, greetedIn } from './address.js';
import { datelineIn, frontMatterOf, isPlaceAndDate, issueIn } from './issue.js';
import { bare, isGreeted, isKindOfDocument, isLetterhead, textStart, titleAt } from './title.js';

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
  const isSender =
    at >= 0 &&
    subject &&
    blocks[at]!.kind === 'paragraph' &&
    wordsOf(lineOf(blocks[at]!)).length < 5 &&
    !/[:：]/u.test(lineOf(blocks[at]!)) &&
    !isKindOfDocument(blocks[at]!, language) &&
    first === blocks[at] &&
    /\p{Ll}/u.test(lineOf(blocks[at]!));
  if (isSender) at = -1;
  const found = blocks[at];
  const isText =
    found !== undefined &&
    found.kind !== 'heading' &&
    !isCall(found, blocks[at - 1], language) &&
    isProse(lineOf(found)) &&
    /[.!?؟।။۔。]$/u.test(lineOf(found));
  const fromMatter = matter.find(({ title }) => title)?.title;
  const isFromMatter = fromMatter !== undefined && (found === undefined || isText);
  const title = isFromMatter
    ? fromMatter
    : found && !(isText && subject)
      ? lineOf(found)
      : subject
        ? lineOf(subject)
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
  const start = textStart(blocks, language, isOwnTitle ? at + 1 : 1);
  blocks.forEach((block, index) => {
    const line = lineOf(block);
    if (block === found && isOwnTitle) return;
    if (block.address?.role === 'from') {
      drop(block, 'sender');
      return;
    }
    const isHead = index < start;
    const issue = isHead && !block.address ? issueIn(line, language) : undefined;
    if (issue && (issued?.rank ?? 0) < 5) {
      dated(issue.date, issue.date.length === 10 ? 5 : 3);
      if (cover.includes(block)) drop(block, 'cover');
      else drop(block, 'date of issue');
    } else if (cover.includes(block)) {
      if (block.address) rest.push(block);
      else drop(block, isKindOfDocument(block, language) ? 'kind of document' : 'cover');
    } else if (isHead && !block.address && (isLetterhead(block) || (isSender && index === 0))) {
      drop(block, 'letterhead');
    } else if (isHead && isOwnTitle && bare(line) === bare(title)) drop(block, 'title again');
    else rest.push(block);
  });
  const opening = blocks[start];
  const dateline = opening && datelineIn(lineOf(opening), language);
  if (dateline) dated(dateline, 4);
  for (const { date } of matter) if (date) dated(date, date.length === 10 ? 4 : 2);
  if (!issued || issued.rank < 3) tailDate(rest, language, dated, drop);
  if (!issued) {
    const inTitle = issueIn(title, language, 200);
    if (inTitle) dated(inTitle.date, 1);
  }
  return { ...{ title, cover: cover.map(lineOf), report }, issued: issued?.date, blocks: rest };
}

/** Whether a line is a title like "More nurses now!" under "Resolution". */
const isCall = (block: Block, before: Block | undefined, language: string) =>
  before !== undefined &&
  isKindOfDocument(before, language) &&
  /^[^.!?]{5,110}!$/u.test(lineOf(block));

/** Whether a short line right over a paragraph is its heading, where no empty lines are between paragraphs. */
const isHeadingOver = (line: string, next: Block | undefined, isNext: boolean) =>
  isNext && next?.kind === 'paragraph' && wordsOf(line).length < 5 && isProse(lineOf(next));

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
    !isKindOfDocument(title, language) &&
    greetedIn(line, language) === undefined;
  if (!isTitle) return blocks;
  const whole = { ...title, endLine: next.endLine, rich: joined([title.rich, next.rich], ' ') };
  return [...blocks.slice(0, at), whole, ...blocks.slice(at + 2)];
}

/** Takes a date of issue out of the blocks after the text, such as the names. */
function tailDate(
  blocks: Block[],
  language: string,
  dated: (date: string, rank: number) => void,
  drop: (block: Block, why: string) => void,
) {
  const last = blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && isProse(lineOf(block)),
  );
  for (let index = blocks.length - 1; index > last; index--) {
    const block = blocks[index]!;
    const issue = block.kind === 'paragraph' ? issueIn(lineOf(block), language, 30) : undefined;
    if (!issue) continue;
    dated(issue.date, 3);
    drop(block, 'date of issue');
    blocks.splice(index, 1);
    return;
  }
}

/** Divides the lines of the address and the date of issue into separate blocks. */
function splitHead(blocks: Block[], language: string): Block[] {
  const start = textStart(blocks, language);
  return blocks.flatMap((block, index) => {
    if (index > start) return [block];
    if (block.kind === 'item') return [asDate(block, language)];
    if (block.kind !== 'paragraph') return [block];
    const lines = blockLines(block);
    const [kind, ...rest] = lines.map(({ rich, line }) => ({
      ...block,
      rich,
      line,
      endLine: line,
    }));
    // "Joint statement" can be directly above the title.
    if (kind && rest.length === 1 && isKindOfDocument(kind, language)) return [kind, ...rest];
    const addresses = lines.map(({ rich }) =>
      index < start || lines.length > 1 ? addressIn(rich.text, language) : undefined,
    );
    const isDated =
      lines.length > 1 &&
      lines.some(({ rich }) => issueIn(rich.text, language, 40)) &&
      index < start;
    const after = blocks[index + 1];
    const isHeading =
      rest.length === 1 &&
      isHeadingOver(lineOf(rest[0]!), after, after?.line === block.endLine + 1);
    if (kind && index === 0 && isHeading && block.line > 0) return [kind, ...rest];
    if (!addresses.some(Boolean) && !isDated) return [block];
    // A plain text can have its date alone on a line between the title and a heading.
    const isAlone = lines.some(
      ({ rich }) =>
        isPlaceAndDate(rich.text, language) ||
        (rich.text.length < 32 && issueIn(rich.text, language, 12) !== undefined),
    );
    if (isProse(lineOf(block)) && !addresses.some(Boolean) && !isAlone) return [block];
    return linesAsBlocks(block, lines, addresses, { language, isFirst: index === 0 });
  });
}

/** "4. März 2025" only looks like an item of a list. */
function asDate(block: Block, language: string): Block {
  const { item, rich } = block;
  const text = item?.mark ? `${item.mark} ${rich.text}` : '';
  const issue = text ? issueIn(text, language, 24) : undefined;
  if (!issue) return block;
  const { line, endLine } = block;
  return { line, endLine, kind: 'paragraph', rich: { text, spans: [] } };
}

function linesAsBlocks(
  block: Block,
  lines: ReturnType<typeof blockLines>,
  addresses: ReturnType<typeof addressIn>[],
  { language, isFirst }: { language: string; isFirst: boolean },
): Block[] {
  const parts: Block[] = [];
  let role: Block['address'];
  // The place of issue can be above the date.
  const [place, day] = lines;
  const isPlace =
    !isFirst &&
    lines.length === 2 &&
    !addresses.some(Boolean) &&
    wordsOf(place!.rich.text).length < 5 &&
    issueIn(day!.rich.text, language, 20);
  if (isPlace) return [{ ...block, rich: joined([place!.rich, day!.rich], ', ') }];
  lines.forEach(({ rich, line }, index) => {
    const place = { ...block, line, endLine: line };
    const address = addresses[index];
    if (address) {
      role = { label: address.label, role: address.role };
      const rest = trimmed(sliced(rich, address.start, address.end));
      if (rest.text) parts.push({ ...place, rich: rest, address: role });
    } else if (
      role &&
      !issueIn(rich.text, language, 40) &&
      greetedIn(rich.text, language) === undefined
    ) {
      // Those under the first go on with it.
      parts.push({ ...place, rich, address: role });
    } else if (
      parts.length > 0 &&
      !parts.at(-1)!.address &&
      !issueIn(rich.text, language, 40) &&
      !issueIn(lineOf(parts.at(-1)!), language, 40)
    ) {
      const before = parts.at(-1)!;
      before.rich = joined([before.rich, rich], '\n');
      before.endLine = line;
    } else parts.push({ ...place, rich });
  });
  return parts.map((part) => (part.address ? { ...part, rich: unwrapped(part.rich) } : part));
}
