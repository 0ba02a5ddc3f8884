import type { Messages } from './messages.js';

type Formats = Pick<Messages, 'tag' | 'plural' | 'number' | 'date' | 'list'>;

// Caches the messages of regions, because formatters are slow to create.
const known: Record<string, Formats> = {};

/** Uses `Intl` for plurals, numbers, dates and lists under a BCP 47 tag. */
export const intl = (tag: string): Formats => (known[tag] ??= make(tag));

/** Returns the messages with the digits, separators and months of the region in a tag, if it names one. */
export function inRegion(messages: Messages, language: string): Messages {
  const [tag] = /^\w+-([a-z]{2}|419)(?!\w)/i.exec(language) ?? [];
  return tag ? { ...messages, ...intl(Intl.getCanonicalLocales(tag)[0]!) } : messages;
}

function make(tag: string): Formats {
  // Chromium does not support Burmese. It writes English with the digits of the tag.
  const locales = [tag, tag.replace(/^(?!en)\w+(-[A-Z\d]+)?/, 'en-GB')];
  let rules: Intl.PluralRules | undefined;
  let lists: Intl.ListFormat | undefined;
  const numbers: Record<string, Intl.NumberFormat> = {};
  const dates: Record<string, Intl.DateTimeFormat> = {};
  return {
    tag,
    plural: (count) => (rules ??= new Intl.PluralRules(locales)).select(count),
    list: (names) => (lists ??= new Intl.ListFormat(locales)).format(names),
    number(value, notation) {
      const formatter = (numbers[notation ?? ''] ??= new Intl.NumberFormat(locales, {
        ...{ notation, compactDisplay: 'long', maximumSignificantDigits: 21 },
      }));
      return formatter.format(value);
    },
    date(date) {
      const [year, month, day] = date.split('-');
      const formatter = (dates[[year && 1, month && 1, day && 1].join()] ??=
        new Intl.DateTimeFormat(locales, {
          year: year ? 'numeric' : undefined,
          month: month && 'long',
          day: day && 'numeric',
          // A date without a time is midnight in UTC. In the reader's time zone, it could be the day before.
          timeZone: 'UTC',
        } as Intl.DateTimeFormatOptions));
      return formatter.format(new Date(year ? date : `2000${date}`));
    },
  };
}
