import { textFallback } from "./joint-statement.fallback.js";
import { extents, textView } from "./joint-statement.view.js";

// src/elements/joint-statement/joint-statement.descriptor.ts
var jointStatement = {
	title: "Joint statement",
	icon: "media-document",
	keywords: ["text", "statement"],
	attributes: { show: {
		kind: "enum",
		values: extents,
		default: "all"
	} },
	aliases: { part: "show" },
	fallback: (statement, attributes, messages) => textFallback(textView(statement, attributes, messages), messages),
	fallbackBy: ["show"],
	example: {}
};

export { jointStatement };