import { primary } from '../utils/language-tag.js';
import { loaded } from './loaded.js';
import type { Plural, Messages } from './messages.js';

/** The parts of the messages that formatting needs. */
type Format = Pick<Messages, 'plural' | 'number' | 'date'>;

/** Returns the two dates of a range. A shared year appears once, first or last as in the language. */
export function formatRange(start: string, end: string, { date }: Format): [string, string] {
  const [one, two] = [date(start), date(end)];
  const year = start.slice(0, 4);
  if (start === year || !end.startsWith(year)) return [one, two];
  return one.startsWith(date(year)) ? [one, date(end.slice(4))] : [date(start.slice(4)), two];
}

/** Joins names as in their language. */
export const formatList = (names: string[], language: string): string =>
  loaded.get(primary(language))?.list(names) ?? new Intl.ListFormat([language, 'en']).format(names);

/** Replaces the names in a text by values. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/{(\w+)}/g, (_, name: string) => values[name]!);
}

/** Returns the wording for a count, with the count for `{n}`. */
export function fillPlural(forms: Plural, count: number, messages: Format): string {
  return fill(forms[messages.plural(count)] ?? forms.other, { n: messages.number(count) });
}
