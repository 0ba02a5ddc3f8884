import { asked, citationFallback, newLine, plain, quote } from "../shared/fallback.js";

// src/elements/demand-card/demand-card.fallback.ts
/** Returns the addressees, the heading, the source sentence and the citation. */
function demandFallback(view, messages) {
	const { heading, language, sentence, citation } = view;
	return [
		asked(view, messages) + plain(heading, language, messages),
		quote(sentence, messages),
		citationFallback(citation, messages)
	].join(newLine);
}

export { demandFallback };