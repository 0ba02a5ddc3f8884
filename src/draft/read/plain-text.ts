import type { Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { frontMatterOf } from './front-matter.js';
import { opensThaiSentence } from '../tree/kinds-of-text.js';
import { isOpen, markOf } from './marks.js';
import { withoutMailFooter } from './mail-footer.js';
import { withoutPageLines } from './page-lines.js';

interface Line {
  text: string;
  number: number;
}

/** Reads plain text as word processors export it. No character is markup. */
export function readPlainText(source: string, messages: string[]): Root {
  const lines = source.replace(/\r\n?/g, '\n');
  const { length, node } = frontMatterOf(lines);
  const rest = lines.slice(0, length).replace(/[^\n]/g, '') + lines.slice(length);
  return { type: 'root', children: [...(node ? [node] : []), ...plainBlocks(rest, messages)] };
}

/** The blocks of a plain text. */
export function plainBlocks(source: string, messages: string[] = []): RootContent[] {
  const { lines, left } = withoutPageLines(
    withoutMailFooter(
      withBullets(
        source
          .split(/\r\n?|\n|\f/)
          .map((text, index) => ({ text: text.trimEnd(), number: index + 1 })),
      ),
      messages,
    ),
  );
  messages.push(...left.map((text) => `Left out the page number or running head: “${text}”.`));
  const wrapped = isWrapped(lines);
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  return chunksOf(lines).flatMap((indented): RootContent[] => {
    const chunk = withoutIndents(indented, wrapped);
    if (isTable(chunk)) return [tableOf(chunk)];
    if (!wrapped) return chunk.map((line) => paragraphOf([line]));
    // If all lines are short, they are an address.
    if (chunk.every(({ text }) => text.length < widest * 0.6 && !startsItem({ text, number: 0 }))) {
      return [paragraphOf(chunk, true)];
    }
    return paragraphsOf(chunk);
  });
}

/** Replaces the letter "o" with a bullet, where two or more indented lines below an item begin with it. */
function withBullets(lines: Line[]): Line[] {
  const letter = /^\s+o(?=\s+\S)/;
  const full = lines.filter((line) => !isEmpty(line));
  const found = new Set<Line>();
  full.forEach((line, index) => {
    const above = line.text.trim();
    if (!markOf(above)?.bullet || letter.test(line.text) || !isOpen(above)) return;
    const rest = full.slice(index + 1);
    const end = rest.findIndex(({ text }) => !/^\s/.test(text));
    const inside = rest.slice(0, end < 0 ? undefined : end);
    const items = inside.filter(({ text }) => letter.test(text));
    if (items.length > 1 && items[0] === inside[0]) items.forEach((item) => found.add(item));
  });
  return lines.map((line) =>
    found.has(line) ? { ...line, text: line.text.replace(letter, '  ◦') } : line,
  );
}

const isEmpty = ({ text }: Line): boolean => text.trim() === '';

/**
 * Whether lines are parts of paragraphs: many lines follow each other without an empty line, and no line is much longer
 * than others. Otherwise each line is a paragraph.
 */
function isWrapped(lines: Line[]): boolean {
  const full = lines.filter((line) => !isEmpty(line));
  const lengths = full.map(({ text }) => text.length).sort((a, b) => a - b);
  const long = lengths.at(Math.floor(lengths.length * 0.95)) ?? 0;
  if (long > 120) return false;
  // Lines that end near the right margin, in the middle of a sentence.
  const widest = lengths.at(-1) ?? 0;
  const broken = lines.filter(({ text }, index) => {
    const next = lines[index + 1];
    return (
      text.length > widest * 0.6 &&
      next !== undefined &&
      !isEmpty(next) &&
      !/[.!?:;。။।؟]["”’)]?$/.test(text) &&
      !markOf(next.text.trimStart()) &&
      !opensThaiSentence(next.text)
    );
  });
  return broken.length >= Math.max(1, full.length * 0.15);
}

/** Joins lines that go on below the start of a line, as in a list of names: "Ada Osu, Professor," and "   Kest". */
function withoutIndents(chunk: Line[], wrapped: boolean): Line[] {
  const isIndentedLine = ({ text }: Line) => /^(?: {2,8}|\t)\S/.test(text);
  const [first] = chunk;
  if (!first || isIndentedLine(first) || !chunk.some(isIndentedLine)) return chunk;
  return chunk.reduce<Line[]>((all, line) => {
    const before = all.at(-1);
    const goesOn =
      before !== undefined &&
      isIndentedLine(line) &&
      // In a wrapped text, an item keeps its lines.
      !(wrapped && startsItem(before)) &&
      // Under "To:" are other recipients.
      !/^[^:：]{1,24}[:：]/u.test(before.text) &&
      !markOf(line.text.trimStart()) &&
      !/[.!?:。။।؟]["”’)]?$/.test(before.text);
    return goesOn
      ? [...all.slice(0, -1), { ...before, text: `${before.text} ${line.text.trim()}` }]
      : [...all, line];
  }, []);
}

/** Divides lines at empty lines. Rows with tabs are separate chunks. */
function chunksOf(lines: Line[]): Line[][] {
  const chunks: Line[][] = [[]];
  let rows = false;
  lines.forEach((line, index) => {
    const isRow = cells(line) > 1;
    const near = [lines[index - 1], lines[index + 1]];
    const inRows = isRow && near.some((other) => other && cells(other) === cells(line));
    if (isEmpty(line) || inRows !== rows) chunks.push([]);
    if (!isEmpty(line)) chunks.at(-1)!.push(line);
    rows = inRows;
  });
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Returns the number of cells in a line. A tab after the mark of a list or after "To:" does not divide cells. */
const cells = ({ text }: Line): number => {
  const line = text.trim();
  const parts = line.slice(markOf(line)?.length ?? 0).split(gap);
  return parts.length === 2 && /^[^:：]{1,24}[:：]$/u.test(parts[0]!) ? 1 : parts.length;
};

/** What divides the columns of a text. */
const gap = /\t+| {4,}\t*/u;

const isTable = (chunk: Line[]): boolean =>
  chunk.length > 1 && chunk.every((line) => cells(line) > 1 && cells(line) === cells(chunk[0]!));

function tableOf(chunk: Line[]): Table {
  const rows = chunk.map(({ text, number }) =>
    text
      .trim()
      .split(gap)
      .map((cell) => ({ cell, number })),
  );
  const columns = rows.reduce((most, each) => Math.max(most, each.length), 0);
  const row = (contents: string[], number: number): Table['children'][number] => ({
    type: 'tableRow',
    children: contents.map((cell) => ({
      type: 'tableCell',
      children: cell.trim() === '' ? [] : [{ type: 'text', value: cell.trim() }],
    })),
    position: positionOf(number, number),
  });
  return {
    type: 'table',
    children: [
      // The first row can be a header or data.
      row(Array<string>(columns).fill(''), chunk[0]!.number),
      ...rows.map((each) =>
        row(
          each.map(({ cell }) => cell),
          each[0]!.number,
        ),
      ),
    ],
    position: positionOf(chunk[0]!.number, chunk.at(-1)!.number),
  };
}

/** The paragraphs of a chunk of wrapped lines. An item of a list and a short line before a capital begin and end one. */
function paragraphsOf(chunk: Line[]): Paragraph[] {
  const widest = chunk.reduce((most, { text }) => Math.max(most, text.length), 0);
  const groups: Line[][] = [];
  let previous: Line | undefined;
  for (const line of chunk) {
    const begins =
      !previous ||
      startsItem(line) ||
      endsEarly(previous, widest, chunk.length) ||
      isIndented(line, previous);
    if (begins) groups.push([line]);
    else groups.at(-1)!.push(line);
    previous = line;
  }
  return groups.map((group) => paragraphOf(group));
}

const startsItem = ({ text }: Line): boolean => {
  const mark = markOf(text.trimStart());
  return mark !== undefined && (mark.bullet || /[\d)၀-၉০-৯٠-٩]/u.test(mark.text));
};

/** Whether a line ends a sentence well before the margin. */
const endsEarly = ({ text }: Line, widest: number, count: number): boolean =>
  count > 2 && text.length < widest * 0.7 && /[.!?。။।؟]["”’)]?$/.test(text);

const isIndented = (line: Line, previous: Line): boolean =>
  /^(?: {2,8}|\t)\S/.test(line.text) &&
  /^\S/.test(previous.text) &&
  /[.!?:。။।؟]["”’)]?$/.test(previous.text);

function paragraphOf(lines: Line[], breaks = false): Paragraph {
  const texts = lines.map(({ text }) => text.trim());
  const children = breaks
    ? texts.flatMap((value, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        { type: 'text', value },
      ])
    : [{ type: 'text' as const, value: texts.join('\n') }];
  const position = positionOf(lines[0]!.number, lines.at(-1)!.number);
  return { type: 'paragraph', children, position };
}

const positionOf = (from: number, to: number) => ({
  start: { line: from, column: 1 },
  end: { line: to, column: 1 },
});
