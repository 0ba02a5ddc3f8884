import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { size } from '../shared/list-blocks.js';
import { invalid, nonEmpty, unknown } from '../../utils/errors.js';
import { fill } from '../../i18n/format.js';
import { groupsOf, type NamedSignatory, signatoriesOf } from '../../statement/signatories.js';
import { isMixed, signedHeading } from '../shared/signatories.view.js';
import { isWhole } from '../../utils/attribute-values.js';

/** The attributes and the reader's choices. */
export interface SignatoriesQuery {
  /** The heading of the one group to show. */
  group?: string | null | undefined;
  /** The site's own name, marked in the list. */
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

export interface SignatoryView extends NamedSignatory {
  /** The place in the published order, from 1. */
  number: number;
  /** Whether it is the site's own name. */
  highlighted: boolean;
  /** Whether the name is within the limit, or the reader has expanded the list. */
  shown: boolean;
}

/** The list that `<signatory-list>` shows. */
export interface SignatoriesView {
  /** "Signed by 46 organizations", or by those of the group that is shown. */
  heading: string;
  /** The label of the filter. */
  filterLabel: string;
  /** The number of matches. Empty without a filter. */
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

/**
 * Returns the signatories up to the limit, and those that match the filter. The name in `highlight` is always shown.
 * @throws an error that lists the known groups, if no group has the heading.
 */
export function signatoriesView(
  statement: ShownStatement,
  { group, highlight, limit, columns, expanded = false, filter = '' }: SignatoriesQuery,
  messages: Messages,
): SignatoriesView {
  const all = nonEmpty(signatoriesOf(statement), 'signatories');
  const sought = filter && normalizeForSearch(filter);
  const own = highlight && normalizeForSearch(highlight);
  const most = isWhole(limit) ? Number(limit) : all.length;
  // During a search, the "Show all" button belongs to the matching names.
  const whole = expanded && !sought;
  const asked = [messages.tag, statement.language, columns, most, whole, own, group].join();
  // Made comparable at once: the first key should not wait for it.
  const memory = known.get(all) ?? normalized(all);
  known.set(all, memory);
  if (!memory.signatories || memory.asked !== asked) {
    memory.asked = asked;
    memory.signatories = inGroup(all, group).map((signatory, index) => {
      const highlighted = !!own && memory.names[signatory.number - 1] === own;
      const shown = index < most || highlighted || whole;
      return { ...signatory, highlighted, shown };
    });
  }
  const { signatories, texts } = memory;
  const found = sought && signatories.filter(({ number }) => texts[number - 1]!.includes(sought));
  const [list, first] = found ? [found, size] : [signatories, most];
  const n = messages.number(list.length);
  const total = messages.number(signatories.length);
  const listed = { signatories };
  const words = isMixed(listed) ? messages.mixed : messages;
  const faults: Error[] = [];
  if (own && !memory.names.includes(own)) {
    faults.push(invalid('highlight', highlight, 'the name of a signatory as published'));
  }
  Object.entries({ limit, columns }).forEach(([path, value]) => {
    if (value != null && !isWhole(value))
      faults.push(invalid(path, value, 'a whole number from 1'));
  });
  return {
    heading: signedHeading(listed, messages),
    filterLabel: words.filter,
    status: found && fill(words.matches, { n, total }),
    signatories,
    filter,
    expanded,
    found:
      found && found.filter(({ highlighted }, index) => expanded || index < size || highlighted),
    more: list.some(({ highlighted }, index) => index >= first && !highlighted)
      ? fill(expanded ? messages.showFewer : messages.showAll, { n })
      : undefined,
    columns: isWhole(columns) && Number(columns),
    faults,
    citation: citationView(statement, messages),
  };
}

/** Returns the signatories under a heading, or all if none is named, each with its place in the published order. */
function inGroup(
  all: NamedSignatory[],
  heading: string | null | undefined,
): (NamedSignatory & { number: number })[] {
  const numbered = all.map((signatory, index) => ({ ...signatory, number: index + 1 }));
  if (!heading) return numbered;
  const sought = normalizeForSearch(heading);
  const found = numbered.filter(({ group }) => group && normalizeForSearch(group) === sought);
  if (found.length) return found;
  throw unknown(
    'group',
    heading,
    nonEmpty(groupsOf({ signatories: all }), 'groups of signatories'),
  );
}

/** The normalized texts of a list, because every key that a reader types needs them all. */
interface Memory {
  /** The names as they are compared. */
  names: string[];
  /** All normalized texts that the filter searches. */
  texts: string[];
  /** The query of `signatories`. */
  asked?: string;
  signatories?: SignatoryView[];
}

const known = new WeakMap<NamedSignatory[], Memory>();

/** Returns the normalized texts of a list. Most signatories are a name alone, which is normalized once. */
function normalized(all: NamedSignatory[]): Memory {
  const names = all.map(({ name }) => normalizeForSearch(name));
  const texts = all.map(({ role, affiliation, region, group }, index) => {
    const details = [role, affiliation, region, group].filter((text) => text !== undefined);
    return [names[index], ...details.map(normalizeForSearch)].join(' ');
  });
  return { names, texts };
}

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
