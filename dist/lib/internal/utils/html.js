// src/utils/html.ts
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Escapes a text for HTML, between tags or in a quoted attribute. */
function escape(text) {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
/** Returns an element with a text, as HTML. */
function tag(name, text, attributes = {}) {
	return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join("")}>${escape(text)}</${name}>`;
}

export { escape, tag };