import { asked, citationFallback, newLine, plain, quote } from "../shared/fallback.js";

// src/elements/demand-card/demand-card.fallback.ts
/** Who is asked, the heading, the demand in the statement's words, and the citation. */
function demandFallback(view, words) {
	const { heading, language, sentence, citation } = view;
	return [
		`${asked(view, words)}: ${plain(heading, language, words)}`,
		quote(sentence, words),
		citationFallback(citation, words)
	].join(newLine);
}

export { demandFallback };