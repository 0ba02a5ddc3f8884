/** A date in a sentence, as EDTF writes it: as precise as the sentence, or a range. */
export interface FoundDate {
  date: string;
  /** Where its words stand in the sentence. */
  start: number;
  end: number;
}

/** The dates that a sentence gives, in its language's months, in order. */
export function datesIn(text: string, language: string): FoundDate[] {
  const months = [...Array(12).keys()].map((month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, month),
    ),
  );
  const month = `(${months.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  const year = '((?:19|20)\\d\\d)(?![\\d,.]\\d)';
  const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?';
  const to = '\\s*(?:to|and|until|–|—|-)\\s*';
  const number = (name = '') =>
    String(months.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1).padStart(
      2,
      '0',
    );
  const two = (digits = '') => digits.padStart(2, '0');
  const inYear = `,?(?: of| de)? ${year}`;
  // The longer come first, so that a shorter one is not found inside them.
  const forms: [string, (...groups: string[]) => string][] = [
    [
      `${day} ${month}${to}${day} ${month}${inYear}`,
      (d, m, d2, m2, y) => `${y}-${number(m)}-${two(d)}/${y}-${number(m2)}-${two(d2)}`,
    ],
    [
      `${day}${to}${day} ${month}${inYear}`,
      (d, d2, m, y) => `${y}-${number(m)}-${two(d)}/${y}-${number(m)}-${two(d2)}`,
    ],
    [`${month}${to}${month}${inYear}`, (m, m2, y) => `${y}-${number(m)}/${y}-${number(m2)}`],
    [`${day} ${month}${inYear}`, (d, m, y) => `${y}-${number(m)}-${two(d)}`],
    [`${month} ${day}, ${year}`, (m, d, y) => `${y}-${number(m)}-${two(d)}`],
    [`${month}${inYear}`, (m, y) => `${y}-${number(m)}`],
    [`${year}${to}${year}`, (y, y2) => `${y}/${y2}`],
    [year, (y) => y],
  ];
  const found: FoundDate[] = [];
  for (const [form, write] of forms) {
    for (const match of text.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'giu'),
    )) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ date: write(...match.slice(1)), start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
