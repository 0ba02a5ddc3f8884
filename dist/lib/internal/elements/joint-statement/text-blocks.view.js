// src/elements/joint-statement/text-blocks.view.ts
/** Returns paragraphs in blocks. Neighbouring quotations of one speaker are one block. */
function blocksOf(paragraphs) {
	const all = [];
	for (const paragraph of paragraphs) {
		const { item, quote, label } = paragraph;
		const before = all.at(-1)?.entries.at(-1);
		const blocks = item?.level === 2 && before?.item ? before.lists : all;
		const kind = item?.list ?? (quote ? `quote ${quote.speaker}` : label && "address");
		const last = blocks.at(-1);
		const entry = {
			...paragraph,
			lists: []
		};
		if (kind && last?.kind === kind) last.entries.push(entry);
		else blocks.push({
			kind,
			entries: [entry]
		});
	}
	return all;
}

export { blocksOf };