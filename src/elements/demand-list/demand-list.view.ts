import type { Messages } from '../../i18n/messages.js';
import { messagesOf } from '../../i18n/loaded.js';
import { addresseesOf } from '../../statement/addressees.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { type DemandView, demandView } from '../shared/demand.view.js';
import { byId, nonEmpty } from '../../utils/errors.js';
import { fill } from '../../i18n/format.js';
import { ids } from '../../utils/attribute-values.js';
import type { Link } from '../shared/sentence.view.js';

/** An addressee, as a choice in the filter. */
interface AddresseeView {
  id: string;
  name: string;
  language: string;
  /** The formatted number of demands to this addressee. */
  count: string;
  chosen: boolean;
}

/** The position in a list if the filter shows everything. */
interface Positioned {
  position: number;
}

/** The demands with the same addressees. */
interface DemandGroupView
  extends Pick<DemandView, 'addressees' | 'addresseesLanguage'>, Positioned {
  demands: (DemandView & Positioned)[];
}

/** The list that `<demand-list>` shows. */
export interface DemandsView {
  addressees: AddresseeView[];
  /** Each demand in one group, in the order of the statement. */
  groups: DemandGroupView[];
  /** The number of demands that are shown, as a sentence. */
  status: string;
  citation: CitationView;
}

/**
 * Returns the demands, grouped by addressees. Default: all demands.
 * @param query.to Ids of addressees: a list, or a text separated by spaces or commas.
 * @throws an error that lists the known ids, if an id is unknown.
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
      count: messagesOf(language, messages).number(
        demands.filter(({ addressees }) => addressees.includes(id)).length,
      ),
      chosen: !!chosen?.includes(id),
    })),
    groups: groups.filter((group) => group.demands.length > 0),
    status: fill(messages.demandsShown, { n: number(shown.size), total: number(demands.length) }),
    citation: citationView(statement, messages),
  };
}
