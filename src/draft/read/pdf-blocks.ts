import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { markOf } from './marks.js';
import type { Line, Run } from './pdf-lines.js';

const sentenceEnd = /[.!?:;。।။؟…]["”’»)\]]*$/u;

interface Layout {
  /** The size of most letters. */
  size: number;
  /** The usual distance of two lines, in sizes of their letters. */
  spacing: number;
  /** Words with a hyphen that stand inside a line. */
  hyphenated: Set<string>;
  hanging: boolean;
  /** Where the lines of each column begin and end. */
  edges: Map<string, { left: number; right: number }>;
}

/** Builds headings, paragraphs and notes from lines in the order of reading. */
export function pdfBlocks(lines: Line[]): RootContent[] {
  const layout = layoutOf(lines);
  const { text, notes } = withoutNotes(lines, layout);
  const sizes = headingSizes(text, layout);
  const blocks = paragraphsOf(text, layout).map((group): RootContent => {
    const level = sizes.findIndex((size) => Math.abs(size - group[0]!.size) < 0.6);
    const length = group.reduce((sum, line) => sum + line.text.length, 0);
    if (level !== -1 && length < 300) {
      const depth = Math.min(6, level + 1) as Heading['depth'];
      const children = phrasing(group, layout, true);
      return { type: 'heading', depth, children };
    }
    return { type: 'paragraph', children: phrasing(group, layout) };
  });
  const definitions = paragraphsOf(notes, layout).map((group) => ({
    page: group[0]!.page,
    ...noteOf(group, layout),
  }));
  return [...blocks, ...linked(blocks, definitions)];
}

function layoutOf(lines: Line[]): Layout {
  const sizes = new Map<number, number>();
  const spacings: number[] = [];
  lines.forEach((line, index) => {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    const next = lines[index + 1];
    if (next?.page !== line.page || next.column !== line.column) return;
    const spacing = (next.y - line.y) / line.size;
    if (spacing > 0.8 && spacing < 2.5 && line.text.length > 30) spacings.push(spacing);
  });
  spacings.sort((a, b) => a - b);
  const size = [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
  const edges: Layout['edges'] = new Map();
  for (const line of lines) {
    const { left, right } = edges.get(placeOf(line)) ?? line;
    edges.set(placeOf(line), {
      left: Math.min(left, line.left),
      right: Math.max(right, line.right),
    });
  }
  const words = lines.flatMap(({ text }) => text.match(/\p{L}+-\p{L}+(?=.)/gu) ?? []);
  return {
    size,
    spacing: spacings.at(Math.floor(spacings.length * 0.4)) ?? 1.2,
    hyphenated: new Set(words),
    hanging: hangs(lines),
    edges,
  };
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

/** Divides lines into the text and the notes at the foot of pages, which are smaller and begin with a number. */
function withoutNotes(lines: Line[], { size }: Layout): { text: Line[]; notes: Line[] } {
  const text: Line[] = [];
  const notes: Line[] = [];
  let inNotes: number | undefined;
  for (const line of lines) {
    const isSmall = line.size < size * 0.94;
    const begins = isSmall && (line.runs[0]?.raised === true || /^\[?\d{1,3}\]?\s/.test(line.text));
    if (begins) inNotes = line.page;
    else if (!isSmall || inNotes !== line.page) inNotes = undefined;
    (inNotes === undefined ? text : notes).push(line);
  }
  return { text, notes };
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
    // A paragraph goes on if its line is full and ends no sentence.
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

/** Whether the items of lists have their text beside the mark, so that a line at the margin is no part of one. */
const hangs = (lines: Line[]): boolean =>
  lines.some((line, index) => {
    const next = lines[index + 1];
    return next && startsItem(line) && startOf(next) > startOf(line) + line.size * 0.7;
  });

const isBold = ({ runs }: Line): boolean => runs.every(({ bold, raised }) => bold || raised);
const isInside = ({ runs }: Line): boolean => runs.some(({ bold }) => !bold);
const isHeading = (line: Line, { size }: Layout): boolean => line.size > size * 1.12;

const startsItem = ({ text }: Line): boolean => {
  const mark = markOf(text);
  return mark !== undefined && (mark.bullet || /\p{Nd}|^\(/u.test(mark.text));
};

const startOf = (line: Line): number => (line.rightToLeft ? -line.right : line.left);

const placeOf = ({ page, column }: Line): string => `${page}/${column}`;

/** The space between the end of a line and the edge of its column. */
function room(line: Line, { edges }: Layout): number {
  const { left, right } = edges.get(placeOf(line)) ?? line;
  return line.rightToLeft ? line.left - left : right - line.right;
}

const isFull = (line: Line, layout: Layout): boolean => room(line, layout) < line.size * 8;

/** About how wide the first word of a line is. */
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

interface Note {
  page: number;
  mark: string;
  definition: FootnoteDefinition;
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

/** Pairs marks with notes. A mark without a note stays as text, and a note without a mark as a paragraph. */
function linked(blocks: RootContent[], notes: Note[]): RootContent[] {
  const used = new Set<Note>();
  const names = new Set<string>();
  const visit = (children: PhrasingContent[]) => {
    children.forEach((node, index) => {
      if (node.type !== 'footnoteReference') {
        if ('children' in node) visit(node.children);
        return;
      }
      const note = notes.find((each) => each.mark === node.identifier && !used.has(each));
      if (!note) {
        children[index] = { type: 'text', value: `[${node.identifier}]` };
        return;
      }
      used.add(note);
      let name = note.mark;
      for (let count = 2; names.has(name); count += 1) name = `${note.mark}-${count}`;
      names.add(name);
      Object.assign(node, { identifier: name, label: name });
      Object.assign(note.definition, { identifier: name, label: name });
    });
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') visit(block.children);
  }
  const rest = notes
    .filter((note) => !used.has(note))
    .flatMap(({ mark, definition }): RootContent[] => {
      const [paragraph] = definition.children;
      if (paragraph?.type !== 'paragraph') return [];
      if (mark) paragraph.children.unshift({ type: 'text', value: `[${mark}] ` });
      return [paragraph];
    });
  return [...rest, ...notes.filter((note) => used.has(note)).map(({ definition }) => definition)];
}
