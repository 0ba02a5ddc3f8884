import type { Plural, Words } from '../locales/words.js';

/** What formatting depends on. */
type Format = Pick<Words, 'tag' | 'intl'>;

// Intl formatters are slow to make and cheap to use, so each is made once and kept.
const formatters: Record<string, unknown> = {};

type Kind = 'NumberFormat' | 'DateTimeFormat' | 'ListFormat' | 'PluralRules';

function formatter<K extends Kind>(
  kind: K,
  locale: string,
  options: ConstructorParameters<(typeof Intl)[K]>[1] = {},
): InstanceType<(typeof Intl)[K]> {
  const Formatter = Intl[kind] as new (locales: string[], options: object) => unknown;
  // Not as JSON: a host page may have a `toJSON` of its own, by which all options would be the same.
  const key = kind + locale + Object.values(options).join();
  // Chromium has no Burmese: it writes English then, with the digits that the tag asks for.
  const english = locale.replace(/^(?!en)\w+(-[A-Z]+)?/, 'en-GB');
  return (formatters[key] ??= new Formatter([locale, english], options)) as InstanceType<
    (typeof Intl)[K]
  >;
}

/** A number in the given language; the compact form writes "3.5 million" and rounds nothing. */
export function formatNumber(value: number, { tag, intl }: Format, notation?: 'compact'): string {
  if (notation && intl) return intl.compact(value);
  return formatter(
    'NumberFormat',
    tag,
    notation && { notation, compactDisplay: 'long', maximumSignificantDigits: 21 },
  ).format(value);
}

/**
 * A date of the form YYYY, YYYY-MM or YYYY-MM-DD, written out no more precisely than it is; where `yearless`, as
 * it stands beside another date of the same year.
 */
export function formatDate(date: string, { tag, intl }: Format, yearless = false): string {
  if (intl) return intl.date(yearless ? date.slice(4) : date);
  const [, month, day] = date.split('-');
  return formatter('DateTimeFormat', tag, {
    year: yearless ? undefined : 'numeric',
    month: month && 'long',
    day: day && 'numeric',
    // A date without a time is UTC midnight: formatted in the reader's zone it could be the day before.
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions).format(new Date(date));
}

/** The two dates of a range; one year is written once, first or last as the language has it. */
export function formatRange(start: string, end: string, words: Format): [string, string] {
  const [one, two] = [formatDate(start, words), formatDate(end, words)];
  const year = start.slice(0, 4);
  if (start === year || !end.startsWith(year)) return [one, two];
  return one.startsWith(formatDate(year, words))
    ? [one, formatDate(end, words, true)]
    : [formatDate(start, words, true), two];
}

/** Names joined as the language joins them: "governments, donors, and international agencies". */
export function formatList(names: string[], locale: string): string {
  return formatter('ListFormat', locale).format(names);
}

/** A text with its values put in the place of their names. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/{(\w+)}/g, (_, name: string) => values[name] ?? '');
}

/** The wording that fits a count, with the count put in for `{n}`. */
export function fillPlural(forms: Plural, count: number, words: Format): string {
  const form = forms[formatter('PluralRules', words.tag).select(count)];
  return fill(form ?? forms.other, { n: formatNumber(count, words) });
}
