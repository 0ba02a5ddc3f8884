import { citationFallback, newLine, quote } from "../shared/fallback.js";

// src/elements/statement-quote/statement-quote.fallback.ts
/** The sentence and its citation. */
function quoteFallback({ sentence, citation }, words) {
	return [quote(sentence, words), citationFallback(citation, words)].join(newLine);
}

export { quoteFallback };