import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isFull, type Layout, layoutOf, room, startOf, startsItem } from './pdf-layout.js';
import { linked, type Note, withoutNotes } from './pdf-notes.js';
import type { Line, Run } from './pdf-lines.js';
import { tableOf, withTables } from './pdf-tables.js';

const sentenceEnd = /[.!?:;。।။؟…]["”’»)\]]*$/u;

/** Builds headings, paragraphs and notes from lines in the order of reading. */
export function pdfBlocks(lines: Line[]): RootContent[] {
  const layout = layoutOf(lines);
  const { text, notes } = withoutNotes(lines, layout);
  const sizes = headingSizes(text, layout);
  const blockOf = (group: Line[]): RootContent => {
    const level = sizes.findIndex((size) => Math.abs(size - group[0]!.size) < 0.6);
    const length = group.reduce((sum, line) => sum + line.text.length, 0);
    if (level !== -1 && length < 300) {
      const depth = Math.min(6, level + 1) as Heading['depth'];
      const children = phrasing(group, layout, true);
      return { type: 'heading', depth, children };
    }
    return { type: 'paragraph', children: phrasing(group, layout) };
  };
  const blocks = withTables(text).flatMap((part) =>
    part.isTable ? [tableOf(part.lines)] : paragraphsOf(part.lines, layout).map(blockOf),
  );
  const definitions = paragraphsOf(notes, layout).map((group) => ({
    page: group[0]!.page,
    ...noteOf(group, layout),
  }));
  return [...blocks, ...linked(blocks, definitions)];
}

/** The sizes of headings, the largest first. */
function headingSizes(lines: Line[], { size }: Layout): number[] {
  const sizes: number[] = [];
  for (const line of [...lines].sort((a, b) => b.size - a.size)) {
    if (line.size < size * 1.12 || !/\p{L}/u.test(line.text)) continue;
    if (!sizes.some((known) => Math.abs(known - line.size) < 0.6)) sizes.push(line.size);
  }
  return sizes;
}

/** Groups lines into paragraphs. */
function paragraphsOf(lines: Line[], layout: Layout): Line[][] {
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    const before = lines[index - 1];
    if (!group || !before || begins(line, before, group, layout)) groups.push([line]);
    else group.push(line);
  });
  return groups;
}

function begins(line: Line, before: Line, group: Line[], layout: Layout): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.1) return true;
  if (isBold(line) !== isBold(before) && (isBold(line) || !isInside(before))) return true;
  if (startsItem(line)) return true;
  if (line.runs[0]?.raised && line.size < layout.size * 0.94) return true;
  if (line.page !== before.page || line.column !== before.column) {
    // A paragraph continues if its line is full and does not end a sentence.
    return sentenceEnd.test(before.text) || !isFull(before, layout) || isHeading(line, layout);
  }
  const spacing = (line.y - before.y) / line.size;
  if (spacing > Math.max(layout.spacing * 1.3, layout.spacing + 0.25) || spacing < 0) return true;
  const indent = startOf(line) - startOf(before);
  const isItem = startsItem(group[0]!);
  if (
    indent > line.size * 0.9 &&
    !(isItem && before === group[0]) &&
    sentenceEnd.test(before.text)
  ) {
    return true;
  }
  if (isItem && group.length > 1 && indent < -line.size * 0.9) return true;
  if (isItem && startOf(line) < startOf(group[0]!) + 1 && sentenceEnd.test(before.text)) {
    return layout.hanging;
  }
  return sentenceEnd.test(before.text) && room(before, layout) > wordWidth(line) + line.size;
}

const isBold = ({ runs }: Line): boolean => runs.every(({ bold, raised }) => bold || raised);
const isInside = ({ runs }: Line): boolean => runs.some(({ bold }) => !bold);
const isHeading = (line: Line, { size }: Layout): boolean => line.size > size * 1.12;

/** Returns the approximate width of the first word of a line. */
const wordWidth = (line: Line): number => {
  const [word = ''] = /^\S+/.exec(line.text) ?? [];
  return ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
};

/** The content of a paragraph. Lines that ended although the next word had room are kept apart. */
function phrasing(lines: Line[], layout: Layout, isTitle = false): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const runs = line.runs.map((run) => ({ ...run }));
    const last = runs.at(-1)!;
    let between: PhrasingContent | undefined;
    if (next) {
      const hyphen = /(\p{L}+)[-\u00AD\u2010]$/u.exec(last.text);
      const [word] = /^\p{Ll}+/u.exec(next.text) ?? [];
      if (hyphen && word !== undefined) {
        if (!layout.hyphenated.has(`${hyphen[1]}-${word}`)) last.text = last.text.slice(0, -1);
      } else if (
        !isTitle &&
        next.page === line.page &&
        room(line, layout) > wordWidth(next) + line.size * 2
      ) {
        between = { type: 'break' };
      } else between = { type: 'text', value: isTitle ? ' ' : '\n' };
    }
    found.push(...runs.flatMap((run) => (isTitle ? plain(run) : styled(run))));
    if (between) found.push(between);
  });
  return found;
}

const plain = (run: Run): PhrasingContent[] =>
  run.raised ? styled(run) : [{ type: 'text', value: run.text }];

const noteMark = /^\[?(\d{1,3}|[*†‡]{1,2})\]?$/;

function styled({ text, bold, italic, raised }: Run): PhrasingContent[] {
  const mark = raised ? noteMark.exec(text.trim())?.[1] : undefined;
  if (mark !== undefined) {
    return [{ type: 'footnoteReference', identifier: mark, label: mark }];
  }
  let node: PhrasingContent = { type: 'text', value: text };
  if (italic) node = { type: 'emphasis', children: [node] };
  if (bold) node = { type: 'strong', children: [node] };
  return [node];
}

function noteOf(group: Line[], layout: Layout): Omit<Note, 'page'> {
  const children = phrasing(group, layout);
  const [first] = children;
  let mark = '';
  if (first?.type === 'footnoteReference') {
    mark = first.identifier;
    children.shift();
  } else if (first?.type === 'text') {
    mark = /^\[?(\d{1,3})\]?\s/.exec(first.value)?.[1] ?? '';
    first.value = first.value.replace(/^\[?\d{1,3}\]?\s+/, '');
  }
  const paragraph: Paragraph = { type: 'paragraph', children };
  const definition: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: mark,
    label: mark,
    children: [paragraph],
  };
  return { mark, definition };
}
