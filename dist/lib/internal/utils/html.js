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
/** Returns a start tag as HTML. Elements without content, such as `<meta>`, have no other tag. */
function startTag(name, attributes) {
	return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join("")}>`;
}
/** Returns an element with a text, as HTML. */
var tag = (name, text, attributes = {}) => `${startTag(name, attributes)}${escape(text)}</${name}>`;
/** Returns data as JSON that a `<script>` can contain. */
var scriptJson = (data) => JSON.stringify(data).replaceAll("<", "\\u003c");

export { escape, scriptJson, startTag, tag };