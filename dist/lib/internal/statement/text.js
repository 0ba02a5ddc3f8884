// src/statement/text.ts
/** Every sentence of the statement, in order. */
function sentencesOf(statement) {
	return statement.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.sentences));
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