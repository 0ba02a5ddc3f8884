import type { PdfPage, Piece } from './pdf-engine.js';

/** Letters of one kind in a line. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Whether the letters are smaller and raised, like the mark of a footnote. */
  raised: boolean;
}

export interface Line {
  page: number;
  /** The column of the line. The lines of a column are consecutive. */
  column: number;
  left: number;
  right: number;
  y: number;
  size: number;
  rightToLeft: boolean;
  runs: Run[];
  text: string;
}

type Row = Piece[];

/** Returns the lines of a page in reading order, column after column. */
export function linesOf(page: PdfPage, messages: string[]): Line[] {
  const rows = rowsOf(page.pieces);
  const rightToLeft =
    page.pieces.filter((piece) => piece.rightToLeft).length > page.pieces.length / 2;
  const groups = columnsOf(rows, rightToLeft);
  if (groups.length > 1) {
    messages.push(`Page ${page.number} was read in columns: check the order of its text.`);
  }
  return groups.flatMap((group, column) =>
    group.map((row) => lineOf(row, page.number, column, rightToLeft)),
  );
}

/** Groups pieces by their baselines. A raised mark belongs to the line below it. */
function rowsOf(pieces: Piece[]): Row[] {
  const rows: { y: number; size: number; row: Row }[] = [];
  const bySize = [...pieces].sort((a, b) => b.size - a.size || a.y - b.y);
  for (const piece of bySize) {
    const near = rows
      .filter(({ y, size }) => {
        const distance = Math.abs(y - piece.y);
        return piece.size < size * 0.8
          ? y - piece.y > -size * 0.25 && y - piece.y < size * 0.65
          : distance < Math.min(size, piece.size) * 0.4;
      })
      .sort((a, b) => Math.abs(a.y - piece.y) - Math.abs(b.y - piece.y))
      .find(({ row, size }) => piece.size >= size * 0.8 || touches(row, piece, size));
    if (near) near.row.push(piece);
    else rows.push({ y: piece.y, size: piece.size, row: [piece] });
  }
  return rows.sort((a, b) => a.y - b.y).map(({ row }) => row.sort((a, b) => a.left - b.left));
}

/** Whether small letters are next to letters of a line. */
const touches = (row: Row, piece: Piece, size: number): boolean =>
  row.some(({ left, right }) => piece.left < right + size && piece.right > left - size);

/** Splits rows at gutters, in bands between rows that cross them. */
function columnsOf(rows: Row[], rightToLeft: boolean, depth = 0): Row[][] {
  const gutter = depth < 3 ? gutterOf(rows) : undefined;
  if (gutter === undefined) return rows.length > 0 ? [rows] : [];
  const crosses = (row: Row) => row.some(({ left, right }) => left < gutter && right > gutter);
  const groups: { rows: Row[]; isColumn: boolean }[] = [];
  const put = (whole: Row[]) => groups.push({ rows: whole, isColumn: false });
  let band: Row[] = [];
  const flush = () => {
    const split = band.filter((row) => isSplit(row, gutter)).length;
    if (split < 3 || isTable(band)) put(band);
    else {
      const part = (test: (piece: Piece) => boolean) =>
        band.map((row) => row.filter(test)).filter((row) => row.length > 0);
      const sides = [part(({ right }) => right <= gutter), part(({ left }) => left >= gutter)];
      if (rightToLeft) sides.reverse();
      const columns = sides.flatMap((side) => columnsOf(side, rightToLeft, depth + 1));
      groups.push(...columns.map((column) => ({ rows: column, isColumn: true })));
    }
    band = [];
  };
  let whole: Row[] = [];
  for (const row of rows) {
    if (crosses(row)) {
      if (band.length > 0) flush();
      whole.push(row);
    } else {
      if (whole.length > 0) put(whole);
      whole = [];
      band.push(row);
    }
  }
  if (whole.length > 0) put(whole);
  if (band.length > 0) flush();
  return joined(groups);
}

/** Joins neighbours that were not split into columns. */
function joined(groups: { rows: Row[]; isColumn: boolean }[]): Row[][] {
  const found: { rows: Row[]; isColumn: boolean }[] = [];
  for (const { rows, isColumn } of groups) {
    if (rows.length === 0) continue;
    const last = found.at(-1);
    if (last && !last.isColumn && !isColumn) last.rows = [...last.rows, ...rows];
    else found.push({ rows, isColumn });
  }
  return found.map(({ rows }) => rows);
}

/** Whether rows are those of a table: most have three cells, or the first is a head in bold. */
function isTable(rows: Row[]): boolean {
  const cells = (row: Row) =>
    row.filter(({ left, size }, index) => index === 0 || left - row[index - 1]!.right > size * 2.5)
      .length;
  const isBold = (row: Row) => row.every(({ bold }) => bold);
  const [head = [], ...body] = rows;
  return (
    rows.filter((row) => cells(row) > 2).length > rows.length * 0.6 ||
    (isBold(head) && cells(head) > 1 && body.every((row) => !isBold(row) && cells(row) > 1))
  );
}

const isSplit = (row: Row, gutter: number): boolean =>
  row.some(({ right }) => right <= gutter) && row.some(({ left }) => left >= gutter);

/** Returns the middle of a gutter: an empty stripe in many rows, with text on both sides. */
function gutterOf(rows: Row[]): number | undefined {
  const lefts = rows.flat().map(({ left }) => left);
  const rights = rows.flat().map(({ right }) => right);
  const from = lefts.reduce((least, left) => Math.min(least, left), Infinity);
  const to = rights.reduce((most, right) => Math.max(most, right), 0);
  const width = to - from;
  const gaps = rows.flatMap((row) => {
    let end = -Infinity;
    return row.flatMap((piece): { start: number; stop: number }[] => {
      const start = end;
      end = Math.max(end, piece.right);
      const isWide = piece.left - start > piece.size * 1.1 && Number.isFinite(start);
      return isWide ? [{ start, stop: piece.left }] : [];
    });
  });
  let best: { middle: number; count: number } | undefined;
  for (const { stop } of gaps) {
    const middle = stop - 1;
    if (middle < from + width * 0.2 || middle > from + width * 0.8) continue;
    const there = gaps.filter((gap) => gap.start < middle && gap.stop > middle);
    // All text next to a gutter begins at the same place.
    const aligned = there.filter((gap) => Math.abs(gap.stop - stop) < 6 || gap.start < middle - 12);
    const count = Math.min(there.length, aligned.length);
    if (!best || count > best.count) best = { middle, count };
  }
  if (!best || best.count < 3) return undefined;
  const { middle, count } = best;
  const crossing = rows.filter((row) =>
    row.some(({ left, right }) => left < middle && right > middle),
  ).length;
  return count >= crossing * 0.3 ? middle : undefined;
}

function lineOf(row: Row, page: number, column: number, pageRightToLeft: boolean): Line {
  const size = sizeOf(row);
  const main = row.filter((piece) => piece.size >= size * 0.8);
  const y = (main[0] ?? row[0]!).y;
  const letters = row.reduce((sum, { text }) => sum + text.length, 0);
  const reversed = row.reduce((sum, each) => sum + (each.rightToLeft ? each.text.length : 0), 0);
  const rightToLeft = reversed > letters / 2 || (pageRightToLeft && reversed > 0);
  const pieces = rightToLeft ? [...row].reverse() : row;
  const runs: Run[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const gap = before ? (rightToLeft ? before.left - piece.right : piece.left - before.right) : 0;
    const spaced = before !== undefined && (before.space || gap > size * 0.2);
    const wide = gap > size * 2.5;
    const text = `${wide ? '\t' : spaced ? ' ' : ''}${piece.text}`;
    const raised = piece.size < size * 0.8 && y - piece.y > size * 0.15;
    const { bold, italic } = piece;
    const last = runs.at(-1);
    if (last?.bold === bold && last.italic === italic && last.raised === raised) last.text += text;
    else runs.push({ text, bold, italic, raised });
  });
  return {
    page,
    column,
    left: row[0]!.left,
    right: row.reduce((most, { right }) => Math.max(most, right), 0),
    y,
    size,
    rightToLeft,
    runs,
    text: runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  };
}

/** Returns the size of most letters. */
function sizeOf(row: Row): number {
  const counts = new Map<number, number>();
  for (const { size, text } of row) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
