import { integrityFaults } from '../statement/validation/integrity.js';
import type { Draft, Finding } from './types.js';

const lists = ['figures', 'demands', 'events', 'actors'] as const;

/** Removes the candidates that `check` would refuse once they are confirmed, and reports each. */
export async function supported(draft: Draft): Promise<{ draft: Draft; report: Finding[] }> {
  const faults = await integrityFaults(draft);
  const at = (...path: (string | number)[]) =>
    faults.find((fault) => `${fault.path}/`.startsWith(`/${path.join('/')}/`));
  if (!lists.some((list) => at(list))) return { draft, report: [] };
  const report: Finding[] = [];
  const isRight = (list: string) => (_: unknown, index: number) => {
    const fault = faults.find(
      ({ path }) => path.startsWith(`/${list}/${index}/`) && !/\/mentions\/|\/strength$/.test(path),
    );
    if (fault) report.push({ text: `Did not use one of the ${list}: ${fault.message}` });
    return !fault;
  };
  const events = draft.events.map((event, i) => {
    const mentions = event.mentions?.filter((_, j) => !at('events', i, 'mentions', j));
    return { ...event, ...(mentions && { mentions }) };
  });
  // The verb of a demand is optional.
  const demands = draft.demands.map((demand, index) => {
    const kept = { ...demand };
    if (at('demands', index, 'strength')) delete kept.strength;
    return kept;
  });
  const next = await supported({
    ...draft,
    figures: draft.figures.filter(isRight('figures')),
    demands: demands.filter(isRight('demands')),
    events: events.filter(isRight('events')),
    actors: draft.actors.filter(isRight('actors')),
  });
  return { draft: next.draft, report: [...report, ...next.report] };
}
