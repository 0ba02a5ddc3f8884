/** The measures of the text of a PDF. */
import { markOf } from './marks.js';
import type { Line } from './pdf-lines.js';

export interface Layout {
  /** The size of most letters. */
  size: number;
  /** The usual distance of two lines, in sizes of their letters. */
  spacing: number;
  /** Words with a hyphen that are inside a line. */
  hyphenated: Set<string>;
  hanging: boolean;
  /** The left and right edge of the lines in each column. */
  edges: Map<string, { left: number; right: number }>;
}

/** Measures the lines of a document. */
export function layoutOf(lines: Line[]): Layout {
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

/** Whether list items are indented after the mark, so that a line at the margin belongs to no item. */
const hangs = (lines: Line[]): boolean =>
  lines.some((line, index) => {
    const next = lines[index + 1];
    return next && startsItem(line) && startOf(next) > startOf(line) + line.size * 0.7;
  });

export const startsItem = ({ text }: Line): boolean => {
  const mark = markOf(text);
  return mark !== undefined && (mark.bullet || /\p{Nd}|^\(/u.test(mark.text));
};

export const startOf = (line: Line): number => (line.rightToLeft ? -line.right : line.left);

const placeOf = ({ page, column }: Line): string => `${page}/${column}`;

/** The space between the end of a line and the edge of its column. */
export function room(line: Line, { edges }: Layout): number {
  const { left, right } = edges.get(placeOf(line)) ?? line;
  return line.rightToLeft ? line.left - left : right - line.right;
}

export const isFull = (line: Line, layout: Layout): boolean => room(line, layout) < line.size * 8;
