import type { Demand, Section, Sentence } from './schema.js';

/**
 * Returns the sentence that leads into the list of which a sentence begins an item: the last one before the list, or
 * before a list in an item. Returns `undefined` if there is no such list or sentence.
 */
export function leadInOf(
  sections: Pick<Section, 'paragraphs'>[],
  source: string,
): Sentence | undefined {
  for (const { paragraphs } of sections) {
    // The last sentence outside lists, and that of the last item.
    const last: (Sentence | undefined)[] = [];
    for (const { item, sentences } of paragraphs) {
      const level = item ? (item.level ?? 1) : 0;
      if (level && sentences[0]?.id === source) return last[level - 1];
      last[level] = sentences.at(-1);
    }
  }
  return undefined;
}

/**
 * Returns the ids of the sentences that a demand is quoted with: the one that leads into its list, its own, and those of
 * the list inside its item, unless that contains demands of its own.
 */
export function quotedIds(
  { sections, demands }: { sections: Pick<Section, 'paragraphs'>[]; demands: { source: string }[] },
  { source, leadIn }: Pick<Demand, 'source' | 'leadIn'>,
): string[] {
  const inside = sections.flatMap(({ paragraphs }) => idsInside(paragraphs, source));
  const isApart = demands.some((demand) => inside.includes(demand.source));
  return [...(leadIn === undefined ? [] : [leadIn]), source, ...(isApart ? [] : inside)];
}

/** Returns the ids of the sentences of the list inside an item, by the sentence that the item ends with. */
function idsInside(paragraphs: Section['paragraphs'], source: string): string[] {
  const place = paragraphs.findIndex(({ sentences }) => sentences.at(-1)?.id === source);
  const { item } = paragraphs[place] ?? {};
  if (!item || item.level === 2) return [];
  const after = paragraphs.slice(place + 1);
  const end = after.findIndex((next) => next.item?.level !== 2);
  return after
    .slice(0, end < 0 ? undefined : end)
    .flatMap(({ sentences }) => sentences.map(({ id }) => id));
}
