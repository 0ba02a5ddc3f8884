import { citationFallback, joined, plain, quote } from "../shared/fallback.js";

// src/elements/statement-quote/statement-quote.fallback.ts
/** The sentence, its speaker and the citation. */
function quoteFallback({ sentence, speaker, citation }, messages) {
	const { language } = citation.statement;
	const by = speaker ? [plain(speaker, language, messages)] : [];
	return joined([quote(sentence, messages), ...by], [citationFallback(citation, messages)]);
}

export { quoteFallback };