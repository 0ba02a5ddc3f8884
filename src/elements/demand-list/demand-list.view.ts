import type { Words } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { type DemandView, demandView } from '../shared/demand.view.js';
import { byId, some } from '../../utils/errors.js';
import { fill } from '../../i18n/format.js';
import { ids } from '../../utils/attribute-values.js';
import type { Link } from '../shared/sentence.view.js';

/** One who is asked, as a choice of the filter. */
interface AddresseeView {
  id: string;
  name: string;
  language: string;
  /** How many demands are made of them, written out. */
  count: string;
  chosen: boolean;
}

/** Where something stands in its list if the filter shows everything. */
interface Positioned {
  position: number;
}

/** The demands that are made of the same addressees. */
interface DemandGroupView
  extends Pick<DemandView, 'addressees' | 'addresseesLanguage'>, Positioned {
  demands: (DemandView & Positioned)[];
}

/** The list that `<demand-list>` shows. */
export interface DemandsView {
  addressees: AddresseeView[];
  /** Each demand in one group, in the order of the statement. */
  groups: DemandGroupView[];
  /** How many demands are shown. */
  status: string;
  citation: CitationView;
}

/**
 * The demands, grouped by who is asked; those made of the addressees in `to`, or all of them.
 * @param query.to ids of addressees, separated by spaces or commas.
 * @throws an error that lists the known ids, where one is nobody who is asked.
 */
export function demandsView(
  statement: ShownStatement,
  query: { to?: string | null | undefined },
  words: Words,
  link?: Link,
): DemandsView {
  const demands = some(statement.demands, 'demands');
  const asked = statement.actors.filter(({ id }) =>
    demands.some(({ addressees }) => addressees.includes(id)),
  );
  const chosen = ids(query.to)?.map((id) => byId(asked, id, 'to').id);
  const shown = demands.filter(
    ({ addressees }) => !chosen || addressees.some((id) => chosen.includes(id)),
  );
  const groups = new Map<string, DemandGroupView & { size: number }>();
  demands.forEach((demand) => {
    const view = demandView(statement, { demand: demand.id }, words, link);
    const { addressees, addresseesLanguage } = view;
    const group = groups.get(addressees) ?? {
      addressees,
      addresseesLanguage,
      position: groups.size,
      size: 0,
      demands: [],
    };
    groups.set(addressees, group);
    if (shown.includes(demand)) group.demands.push({ ...view, position: group.size });
    group.size++;
  });
  const { number } = words;
  return {
    addressees: asked.map(({ id, name, language = statement.language }) => ({
      id,
      name,
      language,
      count: number(demands.filter(({ addressees }) => addressees.includes(id)).length),
      chosen: !!chosen?.includes(id),
    })),
    groups: [...groups.values()].filter((group) => group.demands.length > 0),
    status: fill(words.demandsShown, { n: number(shown.length), total: number(demands.length) }),
    citation: citationView(statement, words),
  };
}
