import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { size } from '../shared/list-blocks.js';
import { invalid, nonEmpty } from '../../utils/errors.js';
import { fill, fillPlural } from '../../i18n/format.js';
import { isWhole } from '../../utils/attribute-values.js';

/** The attributes and the reader's choices. */
export interface SignatoriesQuery {
  /** The name to mark in the list. */
  highlight?: string | null | undefined;
  /** The number of names to show at first. */
  limit?: number | null | undefined;
  /** The maximum number of columns. */
  columns?: number | null | undefined;
  /** Whether the list shows the names beyond the limit, or beyond the first hundred matches. */
  expanded?: boolean | undefined;
  /** The reader's text in the filter. */
  filter?: string | undefined;
}

export interface SignatoryView {
  /** The position in the published order, from 1. */
  number: number;
  name: string;
  /** Whether the name is the one to mark. */
  highlighted: boolean;
  /** Whether the name is within the limit, or the reader has expanded the list. */
  shown: boolean;
}

/** The list that `<signatory-list>` shows. */
export interface SignatoriesView {
  /** "Signed by 46 organizations". */
  heading: string;
  /** The number of names that match the filter. Empty without a filter. */
  status: string;
  /**
   * All names, in the published order. A print shows also the names that the screen hides. The list stays the same
   * object while only the filter changes.
   */
  signatories: SignatoryView[];
  /**
   * The names that match the filter: the first hundred and the marked name, or all in an expanded list. Empty without
   * a filter.
   */
  found: SignatoryView[] | '';
  /** The reader's text in the filter. */
  filter: string;
  /** Whether the list is expanded. */
  expanded: boolean;
  /** The label of the button that expands the list. `undefined` if all names are shown. */
  more: string | undefined;
  /** The maximum number of columns, if it is a whole number. */
  columns: number | false;
  /** Errors in attributes. The element shows the list anyway. */
  faults: Error[];
  citation: CitationView;
}

/** Returns the signatories, up to the limit and with the marked name, and those that match the filter. */
export function signatoriesView(
  statement: ShownStatement,
  { highlight, limit, columns, expanded = false, filter = '' }: SignatoriesQuery,
  messages: Messages,
): SignatoriesView {
  const names = nonEmpty(statement.signatories, 'signatories');
  const sought = filter && normalizeForSearch(filter);
  const own = highlight && normalizeForSearch(highlight);
  const most = isWhole(limit) ? limit! : names.length;
  // With a filter, the button counts the matches.
  const whole = expanded && !sought;
  const asked = [statement.language, columns, most, whole, own].join();
  // The names are normalized in advance, so that the first key is fast.
  const memory = known.get(names) ?? { normalized: names.map(normalizeForSearch) };
  known.set(names, memory);
  const { normalized } = memory;
  if (memory.asked !== asked) {
    memory.asked = asked;
    memory.signatories = names.map((name, index) => {
      const highlighted = !!own && normalized[index] === own;
      const shown = index < most || highlighted || whole;
      return { number: index + 1, name, highlighted, shown };
    });
  }
  const signatories = memory.signatories!;
  const found = sought && signatories.filter((_, index) => normalized[index]!.includes(sought));
  const [list, first] = found ? [found, size] : [signatories, most];
  const n = messages.number(list.length);
  const faults: Error[] = [];
  if (own && !normalized.includes(own)) {
    faults.push(invalid('highlight', highlight, 'the name of a signatory as published'));
  }
  Object.entries({ limit, columns }).forEach(([path, value]) => {
    if (value != null && !isWhole(value))
      faults.push(invalid(path, value, 'a whole number from 1'));
  });
  return {
    heading: fillPlural(messages.signed, names.length, messages),
    status: found && fill(messages.matches, { n, total: messages.number(names.length) }),
    signatories,
    filter,
    expanded,
    found:
      found && found.filter(({ highlighted }, index) => expanded || index < size || highlighted),
    more: list.some(({ highlighted }, index) => index >= first && !highlighted)
      ? fill(expanded ? messages.showFewer : messages.showAll, { n })
      : undefined,
    columns: isWhole(columns) && columns!,
    faults,
    citation: citationView(statement, messages),
  };
}

/** Data about a list of names, kept because every key needs all of it. */
interface Memory {
  /** The normalized names. */
  normalized: string[];
  /** The inputs for which `signatories` was made. */
  asked?: string;
  signatories?: SignatoryView[];
}

const known = new WeakMap<string[], Memory>();

/**
 * Normalizes a text for comparison. Ignores case, diacritics (Unicode property Diacritic) and multiple spaces. Treats
 * straight and curly apostrophes, hyphens and dashes as equal, because phones and editors replace them automatically.
 */
export function normalizeForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Dia}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
