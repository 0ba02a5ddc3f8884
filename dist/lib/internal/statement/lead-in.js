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

export { leadInOf };