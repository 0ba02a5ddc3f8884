// src/statement/lead-in.ts
/**
* Returns the sentence that leads into the list of which a sentence begins an item: the last one before the list, or
* before a list in an item. Returns `undefined` if there is no such list or sentence.
*/
function leadInOf(sections, source) {
	for (const { paragraphs } of sections) {
		const last = [];
		for (const { item, sentences } of paragraphs) {
			const level = item ? item.level ?? 1 : 0;
			if (level && sentences[0]?.id === source) return last[level - 1];
			last[level] = sentences.at(-1);
		}
	}
}
/**
* Returns the ids of the sentences that a demand is quoted with: the one that leads into its list, its own, and those of
* the list inside its item, unless that contains demands of its own.
*/
function quotedIds({ sections, demands }, { source, leadIn }) {
	const inside = sections.flatMap(({ paragraphs }) => idsInside(paragraphs, source));
	const isApart = demands.some((demand) => inside.includes(demand.source));
	return [
		...leadIn === void 0 ? [] : [leadIn],
		source,
		...isApart ? [] : inside
	];
}
/** Returns the ids of the sentences of the list inside an item, by the sentence that the item ends with. */
function idsInside(paragraphs, source) {
	const place = paragraphs.findIndex(({ sentences }) => sentences.at(-1)?.id === source);
	const { item } = paragraphs[place] ?? {};
	if (!item || item.level === 2) return [];
	const after = paragraphs.slice(place + 1);
	const end = after.findIndex((next) => next.item?.level !== 2);
	return after.slice(0, end < 0 ? void 0 : end).flatMap(({ sentences }) => sentences.map(({ id }) => id));
}

export { leadInOf, quotedIds };