// src/statement/text.ts
/** Caches the sentences of a statement by its sections, because widgets look up each sentence. */
var lists = /* @__PURE__ */ new WeakMap();
/** Returns every sentence of the statement, in order. */
function sentencesOf({ sections }) {
	const list = lists.get(sections) ?? sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
	lists.set(sections, list);
	return list;
}
/**
* Returns the whole text: sentences joined by a space, paragraphs by an empty line. `sha256` is the hash of this
* text.
*/
function statementText(statement) {
	return statement.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.sentences.map((sentence) => sentence.text).join(" "))).join("\n\n");
}
/** Returns the SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
async function statementHash(statement) {
	const bytes = new TextEncoder().encode(statementText(statement));
	return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");
}

export { sentencesOf, statementHash, statementText };