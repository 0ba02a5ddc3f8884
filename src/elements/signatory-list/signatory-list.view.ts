import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { size } from '../shared/list-blocks.js';
import { fault, nonEmpty } from '../../utils/errors.js';
import { fill } from '../../i18n/format.js';
import { groupsOf, type NamedSignatory, signatoriesOf } from '../../statement/signatories.js';
import { isMixed, signedHeading } from '../shared/signatories.view.js';
import { isWhole } from '../../utils/attribute-values.js';

/** What the page and the reader ask of the list of signatories. */
export interface SignatoriesQuery {
  /** The heading of the one group to show. */
  group?: string | null | undefined;
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

export interface SignatoryView extends NamedSignatory {
  /** The place in the published order, from 1. */
  number: number;
  /** Whether it is the host's own name. */
  highlighted: boolean;
  /** Whether it stands within the limit, or the reader has asked for the rest. */
  shown: boolean;
}

/** The list that `<signatory-list>` shows. */
export interface SignatoriesView {
  /** "Signed by 46 organizations". */
  heading: string;
  /** The label of the filter. */
  filterLabel: string;
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

/**
 * The signatories, shown up to the limit and with the host's own name; and those that match the filter.
 * @throws an error that lists the groups, if none has the heading.
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
  // While somebody searches, the rest is that of what is found.
  const whole = expanded && !sought;
  const asked = [messages.tag, statement.language, columns, most, whole, own, group].join();
  // Made comparable at once: the first key should not wait for it.
  const memory = known.get(all) ?? {
    names: all.map(({ name }) => normalizeForSearch(name)),
    texts: all.map(({ name, role, affiliation, region, group }) =>
      normalizeForSearch([name, role, affiliation, region, group].filter(Boolean).join(' ')),
    ),
  };
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
  const words = isMixed(statement) ? messages.mixed : messages;
  const faults: Error[] = [];
  if (own && !memory.names.includes(own)) {
    faults.push(fault('highlight', 'the name of a signatory as published', highlight));
  }
  Object.entries({ limit, columns }).forEach(([path, value]) => {
    if (value != null && !isWhole(value)) faults.push(fault(path, 'a whole number from 1', value));
  });
  return {
    heading: signedHeading(statement, messages),
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
  const headings = groupsOf({ signatories: all });
  throw fault('group', headings.length ? `one of ${headings.join(', ')}` : 'no group', heading);
}

/** What is known of a list of signatories, since every key that is typed asks for them all. */
interface Memory {
  /** The names as they are compared. */
  names: string[];
  /** All that the filter looks at. */
  texts: string[];
  /** What `signatories` were drawn up for. */
  asked?: string;
  signatories?: SignatoryView[];
}

const known = new WeakMap<NamedSignatory[], Memory>();

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
