import type { Plural, Messages } from './messages.js';

/** What formatting depends on. */
type Format = Pick<Messages, 'plural' | 'number' | 'date'>;

const lists: Record<string, Intl.ListFormat> = {};

/** The two dates of a range; one year is written once, first or last as the language has it. */
export function formatRange(start: string, end: string, { date }: Format): [string, string] {
  const [one, two] = [date(start), date(end)];
  const year = start.slice(0, 4);
  if (start === year || !end.startsWith(year)) return [one, two];
  return one.startsWith(date(year)) ? [one, date(end.slice(4))] : [date(start.slice(4)), two];
}

/** Names joined as the language joins them: "governments, donors, and international agencies". */
export function formatList(names: string[], locale: string): string {
  if (locale !== 'en') return (lists[locale] ??= new Intl.ListFormat([locale, 'en'])).format(names);
  // English has no part of `Intl` that takes long the first time.
  const before = names.slice(0, -1).join(', ');
  return before ? `${before}${names[2] ? ',' : ''} and ${names.at(-1)!}` : names.join();
}

/** A text with its values put in the place of their names. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/{(\w+)}/g, (_, name: string) => values[name]!);
}

/** The wording that fits a count, with the count put in for `{n}`. */
export function fillPlural(forms: Plural, count: number, messages: Format): string {
  return fill(forms[messages.plural(count)] ?? forms.other, { n: messages.number(count) });
}
