import { fill } from '../../i18n/format.js';
import type { ShownStatement } from '../../statement/translation.js';
import { escape } from '../../utils/html.js';
import { type Part, type Prerendering, replaced, type Test } from '../prerendered.js';
import { asked } from '../shared/demand.fallback.js';
import { citationFallback, emptyLine, quote } from '../shared/fallback.js';
import { demandsTemplate } from './demand-list.template.js';
import { type DemandsView, demandsView } from './demand-list.view.js';

export const demandsPrerendered: Prerendering = {
  words(statement, messages) {
    const { groups, citation } = demandsView(statement, {}, messages);
    const lines = groups.map((group): Part => {
      const shown = shownIf(statement, group);
      return {
        if: shown.group,
        then: [
          asked(group, messages) + emptyLine,
          ...group.demands.map(({ sentence }, index) => ({
            if: shown.demands[index]!,
            then: quote(sentence, messages) + emptyLine,
          })),
        ],
      };
    });
    return [...lines, citationFallback(citation, messages)];
  },
  drawn(statement, messages, draw, { level, link }) {
    const view = demandsView(statement, {}, messages, link);
    const html = draw(demandsTemplate(view, messages, level, () => undefined));
    const filter = replaced(html, /(?<=part="addressee" aria-pressed=")false/g, (no, index) => ({
      if: [{ attribute: 'to', ids: [view.addressees[index]!.id] }],
      then: 'true',
      else: no,
    }));
    const status = replaced(filter, /(?<=<p part="status" role="status"><small>)[^<]+/g, () => {
      const total = messages.number(statement.demands.length);
      const numbers = [0, ...statement.demands.map((_, index) => index + 1)];
      return {
        count: view.groups.flatMap((group) => shownIf(statement, group).demands),
        parts: numbers.map((count) =>
          escape(fill(messages.demandsShown, { n: messages.number(count), total })),
        ),
      };
    });
    return replaced(status, /<section>.*?<\/section\s*>/g, (section, place) => {
      const shown = shownIf(statement, view.groups[place]!);
      return {
        if: shown.group,
        then: replaced(section, /<li part="demand">.*?<\/li\s*>/g, (item, index) => ({
          if: shown.demands[index]!,
          then: item,
        })),
      };
    });
  },
};

/** Returns when the attribute `to` shows a group, and when each of its demands. */
function shownIf(
  { demands }: ShownStatement,
  group: DemandsView['groups'][number],
): { group: Test[]; demands: Test[][] } {
  const addressees = group.demands.map(
    ({ id }) => demands.find((each) => each.id === id)!.addressees,
  );
  const test = (ids: string[]): Test[] => [{ absent: 'to' }, { attribute: 'to', ids }];
  return { group: test([...new Set(addressees.flat())]), demands: addressees.map(test) };
}
