/** Finds the lines of a plain text that belong to its pages: page numbers, and running heads and feet. */
import { plainDigits } from '../../statement/validation/written.js';

interface Line {
  text: string;
  number: number;
}

const pageNumber =
  /^[\s–—－・|-]*(?:(?:page|p\.|seite|página|pág\.|halaman|hal\.|صفحة|পৃষ্ঠা|หน้า)\s*)?(\d{1,3})(?:\s*(?:\/|of|sur|von|de|dari|من)\s*\d{1,3})?[\s–—－・|-]*$/iu;

const numberIn = (line: Line | undefined): number | undefined => {
  const [, digits] = (line && pageNumber.exec(plainDigits(line.text))) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

const key = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * Divides the lines of a text into those of its text and those of its pages. A text has pages if its page numbers are
 * 1, 2 and so on. The lines next to a page number, that another page has too, are running heads and feet. A sentence
 * that a page break divides is one again: its parts become adjacent lines.
 */
export function withoutPageLines(lines: Line[]): { lines: Line[]; left: string[] } {
  const numbered = lines.filter((line) => numberIn(line) !== undefined);
  const isPaged =
    numbered.length > 1 && numbered.every((line, index) => numberIn(line) === index + 1);
  if (!isPaged) return { lines, left: [] };
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(key(text), (counts.get(key(text)) ?? 0) + 1);
  const isEmpty = (line: Line | undefined) => line?.text.trim() === '';
  const drop = new Set<Line>();
  for (const line of numbered) {
    drop.add(line);
    for (const step of [-1, 1]) {
      // Above and below the number, empty lines aside.
      let at = lines.indexOf(line) + step;
      for (let seen = 0; seen < 2; at += step) {
        const other = lines[at];
        if (!other) break;
        if (isEmpty(other)) continue;
        seen++;
        const isFirst = numbered[0] === line;
        const isRunning =
          counts.get(key(other.text))! > 1 ||
          (isFirst && step === 1 && isHead(other, lines[at + 1]));
        if (!isRunning) break;
        drop.add(other);
      }
    }
  }
  // The head of the first page.
  const first = lines.find((line) => !isEmpty(line));
  const heads = new Set([...drop].map(({ text }) => key(text)));
  if (first && heads.has(key(first.text)) && columns.test(first.text)) drop.add(first);
  return { lines: joined(lines, drop), left: [...new Set([...drop].map(({ text }) => key(text)))] };
}

/** Whether a line at the top of a page is apart from the text and has columns, like a running head. */
const isHead = (line: Line, next: Line | undefined) =>
  (next === undefined || next.text.trim() === '') && columns.test(line.text);

const columns = /\S(?: {4,}|\t| \| |\u3000)\S/u;

/** Removes lines, and the empty lines around them inside a sentence. */
function joined(lines: Line[], drop: Set<Line>): Line[] {
  const found: Line[] = [];
  let isAfter = false;
  for (const line of lines) {
    if (drop.has(line)) {
      isAfter = true;
      continue;
    }
    if (isAfter && line.text.trim() === '') {
      found.push(line);
      continue;
    }
    if (isAfter) {
      const last = found.findLastIndex(({ text }) => text.trim() !== '');
      const goesOn =
        last >= 0 &&
        !/[.!?:;。।॥။؟…]["”’»)」]*\s*$/u.test(found[last]!.text) &&
        /^\s*[\p{Ll}\p{Lo}]/u.test(line.text);
      if (goesOn) found.length = last + 1;
    }
    isAfter = false;
    found.push(line);
  }
  return found;
}
