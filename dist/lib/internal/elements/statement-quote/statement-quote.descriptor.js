import { quoteFallback } from "./statement-quote.fallback.js";
import { quoteView } from "./statement-quote.view.js";

// src/elements/statement-quote/statement-quote.descriptor.ts
var statementQuote = {
	title: "Quotation from the statement",
	icon: "format-quote",
	keywords: ["quote", "sentence"],
	attributes: { sentence: {
		kind: "id",
		of: "sentences"
	} },
	fallback: (statement, attributes, messages) => quoteFallback(quoteView(statement, attributes, messages), messages),
	fallbackBy: ["sentence"],
	example: { sentence: "p10s3" }
};

export { statementQuote };