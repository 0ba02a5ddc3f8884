// src/utils/html.ts
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** A text as it stands in HTML, between tags or in a quoted attribute. */
function escape(text) {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
/** An element with a text in it, as HTML. */
function tag(name, text, attributes = {}) {
	return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join("")}>${escape(text)}</${name}>`;
}

export { escape, tag };