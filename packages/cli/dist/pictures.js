import { a as isBlock, l as textOf, n as attribute, o as isElement, v as visit } from "./from-hast.js";

// src/draft/read/pictures.ts
/**
* Leaves the alternative texts of pictures out of the text, and adds a message with each. A picture alone in an item, a
* cell or a heading stays, and so do those in a row: they can be the logos of signatories.
*/
function withoutPictures(tree, messages) {
	visit(tree, (node, _, parent) => {
		if (!isBlock(node) && node.type !== "root" && !isElement(node, "body")) return;
		const pictures = picturesIn(node);
		const isAlone = node.children.every((child) => isBlock(child) || textOf(child) === "");
		const isLogo = [node, parent].some((each) => each && isElement(each, ...named)) || pictures.length > 1;
		if (isAlone && isLogo) return;
		for (const picture of pictures) {
			messages.push(`Left out an image: “${attribute(picture, "alt").trim()}”.`);
			picture.properties.alt = "";
		}
	});
	return tree;
}
var named = [
	"li",
	"td",
	"th",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6"
];
/** Returns the pictures with an alternative text in the lines of a block, and not those in the blocks in it. */
function picturesIn(node) {
	if (isElement(node, "img")) return attribute(node, "alt").trim() ? [node] : [];
	return "children" in node ? node.children.flatMap((child) => isBlock(child) ? [] : picturesIn(child)) : [];
}

export { withoutPictures as t };