import type { Messages } from '../../i18n/messages.js';
import { addresseesOf } from '../../statement/addressees.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { type DemandView, demandView } from '../shared/demand.view.js';
import { byId, nonEmpty } from '../../utils/errors.js';
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
 * @param query.to ids of addressees: a list, or separated by spaces or commas.
 * @throws an error that lists the known ids, where one is nobody who is asked.
 */
export function demandsView(
  statement: ShownStatement,
  query: { to?: string | string[] | null | undefined },
  messages: Messages,
  link?: Link,
): DemandsView {
  const demands = nonEmpty(statement.demands, 'demands');
  const asked = addresseesOf(statement);
  const chosen = ids(query.to)?.map((id) => byId(asked, id, 'to').id);
  const shown = new Set(
    demands
      .filter(({ addressees }) => !chosen || addressees.some((id) => chosen.includes(id)))
      .map(({ id }) => id),
  );
  const all = new Map<string, DemandGroupView>();
  for (const { id } of demands) {
    const view = demandView(statement, { demand: id }, messages, link);
    const { addressees, addresseesLanguage } = view;
    const group = all.get(addressees) ?? {
      addressees,
      addresseesLanguage,
      position: all.size,
      demands: [],
    };
    group.demands.push({ ...view, position: group.demands.length });
    all.set(addressees, group);
  }
  const groups = [...all.values()].map((group) => ({
    ...group,
    demands: group.demands.filter(({ id }) => shown.has(id)),
  }));
  const { number } = messages;
  return {
    addressees: asked.map(({ id, name, language = statement.language }) => ({
      id,
      name,
      language,
      count: number(demands.filter(({ addressees }) => addressees.includes(id)).length),
      chosen: !!chosen?.includes(id),
    })),
    groups: groups.filter((group) => group.demands.length > 0),
    status: fill(messages.demandsShown, { n: number(shown.size), total: number(demands.length) }),
    citation: citationView(statement, messages),
  };
}
