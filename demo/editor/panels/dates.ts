import type { Messages } from '../../../src/i18n/messages.js';

/** A date as an author enters it: a year, with a month and a day or without. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
}

/** Divides a date in EDTF. What is incomplete stays as it is. */
export function partsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month, day };
}

/** Writes a date in EDTF, as precise as its parts. Incomplete parts make a date that the check refuses. */
export function dateFrom({ year, month, day }: DateParts): string {
  const two = (digits: string) => (digits === '' ? '' : digits.padStart(2, '0'));
  if (day !== '') return `${year}-${two(month)}-${two(day)}`;
  return month === '' ? year : `${year}-${two(month)}`;
}

/** The first and the last date of a period, or one date. */
export function endsOf(date: string): { first: DateParts; last?: DateParts } {
  const [first = '', last] = date.split('/');
  return { first: partsOf(first), ...(last !== undefined && { last: partsOf(last) }) };
}

/** Joins two dates to a period. */
export const periodFrom = (first: DateParts, last?: DateParts): string =>
  last ? `${dateFrom(first)}/${dateFrom(last)}` : dateFrom(first);

/** The names of the months in a language, from January. Chromium does not know those of Burmese. */
export const monthsIn = ({ date }: Pick<Messages, 'date'>): string[] =>
  Array.from({ length: 12 }, (_, month) => date(`-${String(month + 1).padStart(2, '0')}`));
