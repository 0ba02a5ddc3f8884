import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { size } from '../shared/list-blocks.js';
import { invalid, nonEmpty } from '../../utils/errors.js';
import { fill, fillPlural } from '../../i18n/format.js';
import { isWhole } from '../../utils/attribute-values.js';

/** What the page and the reader ask of the list of signatories. */
export interface SignatoriesQuery {
  /** The host's own name, marked in the list. */
  highlight?: string | null | undefined;
  /** How many names are shown at first. */
  limit?: number | null | undefined;
  /** The most columns. */
  columns?: number | null | undefined;
  /** Whether the reader has asked for the names past the limit, or past the first hundred that match the filter. */
  expanded?: boolean | undefined;
  /** What the reader typed into the filter. */
  filter?: string | undefined;
}

export interface SignatoryView {
  /** The place in the published order, from 1. */
  number: number;
  name: string;
  /** Whether it is the host's own name. */
  highlighted: boolean;
  /** Whether it stands within the limit, or the reader has asked for the rest. */
  shown: boolean;
}

/** The list that `<signatory-list>` shows. */
export interface SignatoriesView {
  /** "Signed by 46 organizations". */
  heading: string;
  /** How many names match the filter; empty where nothing is typed. */
  status: string;
  /**
   * All of them, in the published order: on paper even those are shown that the screen holds back. It is the same list
   * again for as long as nothing but the filter changes.
   */
  signatories: SignatoryView[];
  /**
   * Those that match the filter, which stand in their place on the screen: the first hundred and the host's own, or
   * all where the reader has asked for them; empty where nothing is typed.
   */
  found: SignatoryView[] | '';
  /** What the reader typed into the filter. */
  filter: string;
  /** Whether the rest of the names is shown. */
  expanded: boolean;
  /** What the button for the rest says; `undefined` if there is no rest. */
  more: string | undefined;
  /** The most columns, where that is a whole number. */
  columns: number | false;
  /** What was asked for in vain; the list is shown all the same. */
  faults: Error[];
  citation: CitationView;
}

/** The signatories, shown up to the limit and with the host's own name; and those that match the filter. */
export function signatoriesView(
  statement: ShownStatement,
  { highlight, limit, columns, expanded = false, filter = '' }: SignatoriesQuery,
  messages: Messages,
): SignatoriesView {
  const names = nonEmpty(statement.signatories, 'signatories');
  const sought = filter && normalizeForSearch(filter);
  const own = highlight && normalizeForSearch(highlight);
  const most = isWhole(limit) ? limit! : names.length;
  // While somebody searches, the rest is that of what is found.
  const whole = expanded && !sought;
  const asked = [statement.language, columns, most, whole, own].join();
  // Made comparable at once: the first key should not wait for it.
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

/** What is known of a list of names, since every key that is typed asks for them all. */
interface Memory {
  /** The names as they are compared. */
  normalized: string[];
  /** What `signatories` were drawn up for. */
  asked?: string;
  signatories?: SignatoryView[];
}

const known = new WeakMap<string[], Memory>();

/**
 * A text as it is compared: without case, diacritics (Unicode property Diacritic), more than single spaces, or the
 * difference between straight and curly apostrophes, hyphens and dashes, which phones and editors put in of their own
 * accord.
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
