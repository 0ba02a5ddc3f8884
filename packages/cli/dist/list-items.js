import { i as withMark, n as nested } from "./lists.js";

// src/draft/read/list-items.ts
var open = "";
var close = "";
var firstItem = new RegExp(`^${open}(.*?)${close}`);
var everyItem = new RegExp(`${open}(.*?)${close}`, "g");
/** Writes an item at the start of its paragraph. */
var writtenItem = (item) => `${open}${JSON.stringify(item)}${close}`;
/** The two characters, and their references in HTML and XML. */
var written = new RegExp(`[${open}${close}]|&#(?:0*5758[45](?!\\d)|x0*e0f[01](?![\\da-f]));?`, "gi");
/**
* Removes the two private characters from a source, so that it cannot pretend to have items. A space is in their place,
* because what is around them could be a reference.
*/
var withoutItems = (source) => source.replace(written, " ");
/** Builds lists of the paragraphs that have marks. A heading and a table cell get their mark as text. */
function withItems(parent) {
	const blocks = parent.children.map((child) => {
		if (child.type === "paragraph") {
			const item = takeItem(child.children);
			return item && child.children.length > 0 ? {
				block: child,
				item
			} : { block: child };
		}
		if (child.type === "heading") {
			const item = takeItem(child.children);
			if (item && !item.bullet) withMark(child, item.mark);
		} else if (child.type === "tableCell") marksAsText(child.children);
		else if ("children" in child) withItems(child);
		return { block: child };
	});
	if (blocks.some(({ item }) => item)) parent.children = nested(blocks);
}
/** Takes the item out of the first text. */
function takeItem(nodes) {
	const [first] = nodes;
	if (first === void 0) return void 0;
	if (first.type !== "text") return "children" in first ? takeItem(first.children) : void 0;
	const [all, json] = firstItem.exec(first.value) ?? [];
	if (all === void 0 || json === void 0) return void 0;
	first.value = first.value.slice(all.length);
	if (first.value === "") nodes.shift();
	return JSON.parse(json);
}
function marksAsText(nodes) {
	for (const node of nodes) if (node.type === "text") node.value = node.value.replace(everyItem, (_, json) => `${JSON.parse(json).mark} `);
	else if ("children" in node) marksAsText(node.children);
}

export { withoutItems as n, writtenItem as r, withItems as t };