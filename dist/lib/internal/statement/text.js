// src/statement/text.ts
/** Caches the sentences of a statement by its sections, because widgets look up each sentence. */
var lists = /* @__PURE__ */ new WeakMap();
/** Returns the paragraphs of the sections, and after them the footnotes. A gap among the footnotes stays a gap. */
var paragraphsOf = ({ sections, notes = [] }) => sections.flatMap(({ paragraphs }) => paragraphs).concat(notes);
/** Every sentence of the statement, in order: those of the sections, then those of the footnotes. */
function sentencesOf(statement) {
	const { sections } = statement;
	const list = lists.get(sections) ?? paragraphsOf(statement).flatMap(({ sentences }) => sentences);
	lists.set(sections, list);
	return list;
}
/**
* The words of the whole text: sentences joined by a space, paragraphs and footnotes by an empty line. This is what
* `sha256` is figured from. Headings, labels, speakers and the marks of items and footnotes are not part of it.
*/
function statementText(statement) {
	return paragraphsOf(statement).map(({ sentences }) => sentences.map((sentence) => sentence.text).join(" ")).join("\n\n");
}
/** Returns the SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
async function statementHash(statement) {
	const bytes = new TextEncoder().encode(statementText(statement));
	return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");
}

export { paragraphsOf, sentencesOf, statementHash, statementText };