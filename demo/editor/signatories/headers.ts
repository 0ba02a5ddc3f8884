import { knownTags, labelsOf } from '../../../src/draft/languages/languages.js';
import { columnsOf } from '../../../src/draft/signatories/heads.js';
import type { Column } from './rows.js';

/** What a column of a spreadsheet can be. Its header is compared in this order. */
const order = [
  'url',
  'group',
  'joined',
  'kind',
  'region',
  'role',
  'affiliation',
  'name',
] as const satisfies Column[];

/** Returns the column of each header, in the language that knows the most of them. */
export function columnsIn(headers: readonly string[]): (Column | undefined)[] {
  const [best = []] = knownTags
    .map((tag): (Column | undefined)[] => columnsOf(headers, labelsOf(tag), order))
    .sort((one, other) => count(other) - count(one));
  // A table of organizations has no other names.
  const at = best.indexOf('affiliation');
  return best.includes('name') || at < 0
    ? best
    : best.map((column, index) => (index === at ? 'name' : column));
}

const count = (found: (Column | undefined)[]) => found.filter(Boolean).length;

/**
 * Whether a row looks like headers: `true` and `false` are sure, and `undefined` has to be asked. "Human Rights
 * Organisation" is a name that has the word of a header.
 */
export function looksLikeHeaders(cells: readonly string[]): boolean | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = columnsIn(cells).filter(Boolean).length;
  const isShort = filled.every((cell) => cell.trim().split(/\s+/).length <= 4);
  if (known === 0) return false;
  if (known > 1 && known >= filled.length / 2 && isShort) return true;
  if (filled.length === 1 && isShort && isWhole(filled[0]!)) return true;
  return undefined;
}

/** Whether a header is one word, so that it is no name. */
const isWhole = (cell: string) => cell.trim().split(/\s+/).length === 1;
