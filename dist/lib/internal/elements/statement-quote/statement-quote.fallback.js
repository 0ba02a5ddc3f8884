import { citationFallback, newLine, quote } from "../shared/fallback.js";

// src/elements/statement-quote/statement-quote.fallback.ts
/** The sentence and its citation. */
function quoteFallback({ sentence, citation }, messages) {
	return [quote(sentence, messages), citationFallback(citation, messages)].join(newLine);
}

export { quoteFallback };