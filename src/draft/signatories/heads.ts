import type { Language } from '../languages/language.js';

type Columns = NonNullable<Language['columns']>;
/** What a column of a table of signatories is. */
export type Head = Exclude<keyof Columns, 'organization'>;

/**
 * Returns what the columns of a table are, by their heads. A head can match several kinds: the first in `order` wins.
 * Each kind gets one column, except "other".
 */
export function columnsOf<H extends Head>(
  heads: readonly string[],
  languages: readonly Language[],
  order: readonly H[],
): (H | undefined)[] {
  const found: (H | undefined)[] = [];
  const is = (name: keyof Columns, text: string) =>
    languages.some(({ columns }) => columns?.[name].test(text));
  for (const text of heads.map((each) => each.trim())) {
    const isOf = (head: H) =>
      is(head, text) || (head === 'affiliation' && is('organization', text));
    found.push(order.find((head) => (head === 'other' || !found.includes(head)) && isOf(head)));
  }
  return found;
}
