import { bullets } from '../bullets.js';

/** The mark of a list item at the start of a paragraph. */
export interface Mark {
  /** As published: `1.`, `(a)`, `•`. */
  text: string;
  bullet: boolean;
  /** The number, if Markdown has a list with this mark. */
  number?: number;
  /** The length of the mark with the space after it. */
  length: number;
}

const bullet = new RegExp(`^(?:[${bullets}]\\s*|[-–—*]\\s+|o\\t\\s*)`, 'u');
const decimal = /^(\d{1,3})(?:\.?[°ºª][.)]?|[.)])(?:\s+|(?=\p{L}))/u;
// `(1)`, `1.1.`, `a)`, `(iv)`, `b.`, and the digits of other scripts with their stops.
const other =
  /^(?:\(\d{1,3}\)|\d{1,2}(?:\.\d{1,2})+[.)]?|\((?:\p{L}\p{M}*|[ivxIVX]+)\)|(?:\p{Ll}|[A-Z]|\p{Lo}\p{M}*|[ivx]+)\)|(?:[a-z]|[ivx]+|[IVX]+)\.(?=\s)|\(?(?![0-9])\p{Nd}{1,3}[.)\]।॥။၊])\s*/u;

/** Returns the mark at the start of a text, if there is one. */
export function markOf(text: string): Mark | undefined {
  const [sign] = bullet.exec(text) ?? [];
  if (sign !== undefined) return { text: sign.trim(), bullet: true, length: sign.length };
  const [mark, number] = decimal.exec(text) ?? [];
  if (mark !== undefined) {
    return { text: mark.trim(), bullet: false, number: Number(number), length: mark.length };
  }
  const [name] = other.exec(text) ?? [];
  return name === undefined ? undefined : { text: name.trim(), bullet: false, length: name.length };
}

/** Whether an item goes on in a list inside it: "The army to:". */
export const isOpen = (text: string): boolean => /[:：]$|\s\p{Ll}{1,3}$/u.test(text);

const romans: [number, string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
  ] as [number, string][]),
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as [number, string][]),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as [number, string][]),
];

/** The greatest number that Word writes in letters or Roman numerals. Others are in digits, so that no mark is endless. */
const highest = 32_767;

const isWritten = (number: number) => Number.isInteger(number) && number > 0 && number <= highest;

/** Writes a number in Roman numerals, in lower case. */
export function roman(number: number): string {
  if (!isWritten(number)) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of romans) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/** Writes a number in letters, as word processors do: a … z, aa … zz. */
export const letters = (number: number): string =>
  isWritten(number)
    ? String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
    : String(number);
