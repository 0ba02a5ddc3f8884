/** Divides the head of a document into the lines of its letterhead, its address and its date. */
import { type Block, blockLines } from '../tree/blocks.js';
import { isProse, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import { joined, sliced, trimmed, unwrapped } from '../tree/rich.js';
import { addressIn, greetedIn } from './address.js';
import { isSignedLabel } from '../signatories/signed-label.js';
import { isPlaceAndDate, issueIn } from './issue.js';
import { isKindBySender, isKindOfDocument, isSenderOver, textStart } from './title.js';

/** Matches a line that goes on with the line before it. */
const wraps = /^(?:and|of|for|et|de|des|du|y|del|e|da|do|dos|das|und|der|für|dan)(?!\p{L})/u;

/** Whether a short line right over a paragraph is its heading, where no empty lines are between paragraphs. */
export const isHeadingOver = (line: string, next: Block | undefined, isNext: boolean) =>
  isNext && next?.kind === 'paragraph' && wordsOf(line).length < 5 && isProse(lineOf(next));

/** Divides the lines of the address and the date of issue into separate blocks. */
export function splitHead(blocks: Block[], language: string): Block[] {
  const start = textStart(blocks, language);
  return blocks.flatMap((block, index) => {
    if (index > start) return [block];
    if (block.kind === 'item')
      return [addressed(block, blocks.slice(0, index), language) ?? asDate(block, language)];
    if (block.kind === 'table') return letterheadIn(block, blocks.slice(0, index), language);
    if (block.kind !== 'paragraph') return [block];
    const lines = blockLines(block);
    const [kind, ...rest] = lines.map(({ rich, line }) => ({
      ...block,
      rich,
      line,
      endLine: line,
    }));
    // "Joint statement" can be directly above the title, and below the name of the sender.
    const isKind =
      [kind, ...rest].some((each) => each && isKindOfDocument(each, language)) ||
      (rest.length === 1 && isKindBySender(kind!, rest[0], language));
    if (kind && index < start && isKind) return [kind, ...rest];
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
    // "Señores:" alone over the text greets the reader.
    const [alone] = addresses;
    const isGreeting = lines.length === 1 && alone && alone.start >= alone.end;
    if (isGreeting && after && isProse(lineOf(after))) return [block];
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

/** Returns the cells of a table at the top of a document, such as a sender and a date. Other tables stay as they are. */
function letterheadIn(table: Block, before: Block[], language: string): Block[] {
  const { line, endLine } = table;
  const cells = (table.rows ?? []).flat().filter(({ text }) => text !== '');
  const isTop = before.every(
    (block) => block.kind === 'table' || isKindOfDocument(block, language),
  );
  const over = before.at(-1);
  const isLetterhead =
    !(over && isSignedLabel(lineOf(over), language)) &&
    (isTop || cells.some(({ text }) => issueIn(text, language, 20) !== undefined)) &&
    cells.length < 9 &&
    cells.every(({ text }) => !isProse(text));
  if (!isLetterhead) return [table];
  return cells.map((rich) => ({ line, endLine, kind: 'paragraph', rich, isInTable: true }));
}

/** Returns an item below a label alone as a line of the address: "To:", "1. The President", "2. The Speaker". */
function addressed(block: Block, before: Block[], language: string): Block | undefined {
  const over = before.findLast(({ kind }) => kind !== 'item');
  const label = over?.kind === 'paragraph' ? lineOf(over) : '';
  const address = label ? addressIn(label, language) : undefined;
  if (!address || address.start < address.end || address.role === 'subject') return undefined;
  const { line, endLine, rich } = block;
  return { line, endLine, kind: 'paragraph', rich, address: { ...address } };
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
      // "Dengan hormat," under the subject greets the reader.
      !(role.role === 'subject' && /[,،:：]$/u.test(rich.text)) &&
      !issueIn(rich.text, language, 40) &&
      greetedIn(rich.text, language) === undefined
    ) {
      const before = parts.at(-1);
      // "and the members" goes on with "of the committee".
      if (before?.address && lineOf(before).length > 50 && wraps.test(rich.text)) {
        before.rich = joined([before.rich, rich], ' ');
        before.endLine = line;
        return;
      }
      // Those under the first go on with it, with its label again or without.
      const again = rich.text.toLowerCase().startsWith(`${role.label.toLowerCase()} `);
      const rest = role.label && again ? trimmed(sliced(rich, role.label.length)) : rich;
      parts.push({ ...place, rich: rest, address: role });
    } else if (
      parts.length > 0 &&
      !parts.at(-1)!.address &&
      !issueIn(rich.text, language, 40) &&
      !issueIn(lineOf(parts.at(-1)!), language, 40) &&
      !isSenderOver(lineOf(parts.at(-1)!), rich.text, language)
    ) {
      const before = parts.at(-1)!;
      before.rich = joined([before.rich, rich], '\n');
      before.endLine = line;
    } else parts.push({ ...place, rich });
  });
  return parts.map((part) => (part.address ? { ...part, rich: unwrapped(part.rich) } : part));
}
