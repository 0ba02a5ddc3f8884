import { confirmations } from '../../../src/draft/confirmations.js';
import { quotedIds } from '../../../src/statement/lead-in.js';
import type { Demand } from '../../../src/statement/schema.js';
import { sentencesOf } from '../../../src/statement/text.js';
import type { Annotations, EditorDraft, Open } from '../types.js';

/** Returns the ids of the sentences that have another text than before. */
function changedSentences(before: EditorDraft, after: EditorDraft): Set<string> {
  const old = new Map(sentencesOf(before).map(({ id, text }) => [id, text]));
  const changed = sentencesOf(after).filter(({ id, text }) => (old.get(id) ?? text) !== text);
  return new Set(changed.map(({ id }) => id));
}

/**
 * Makes the confirmed figures, demands and events of changed sentences unconfirmed, because their words can say something
 * else now. The check itself compares the names of actors with their sentences.
 */
export function withReopened(
  annotations: Annotations,
  before: EditorDraft,
  after: EditorDraft,
): Annotations {
  const changed = changedSentences(before, after);
  if (changed.size === 0) return annotations;
  let count = 0;
  const reopened = <T extends object>(items: Open<T>[], idsOf: (item: T) => string[]) =>
    items.map((item) => {
      if (item.confirm !== undefined || !idsOf(item).some((id) => changed.has(id))) return item;
      count++;
      return { confirm: confirmations.changed, ...item };
    });
  const own = ({ source }: { source: string }) => [source];
  // Looking through the lists inside items takes long in a long document, so only a change in them needs it.
  const isInside = after.sections.some(({ paragraphs }) =>
    paragraphs.some(
      ({ item, sentences }) => item?.level === 2 && sentences.some(({ id }) => changed.has(id)),
    ),
  );
  const quoted = (demand: Demand) =>
    isInside ? quotedIds(after, demand) : [demand.source, demand.leadIn ?? demand.source];
  const next = {
    ...annotations,
    figures: reopened(annotations.figures, own),
    demands: reopened(annotations.demands, quoted),
    events: reopened(annotations.events, own),
  };
  return count === 0 ? annotations : next;
}
