// src/statement/text.ts
/** Lists of sentences by the sections that they are in: each sentence that a widget shows is looked up in one. */
var lists = /* @__PURE__ */ new WeakMap();
/** Every sentence of the statement, in order. */
function sentencesOf({ sections }) {
	const list = lists.get(sections) ?? sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
	lists.set(sections, list);
	return list;
}
/** The whole text: sentences joined by a space, paragraphs by an empty line. This is what `sha256` is figured from. */
function statementText(statement) {
	return statement.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.sentences.map((sentence) => sentence.text).join(" "))).join("\n\n");
}
/** SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
async function statementHash(statement) {
	const bytes = new TextEncoder().encode(statementText(statement));
	return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");
}

export { sentencesOf, statementHash, statementText };