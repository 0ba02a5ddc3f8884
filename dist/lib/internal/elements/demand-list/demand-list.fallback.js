import { asked, citationFallback, newLine, quote } from "../shared/fallback.js";

// src/elements/demand-list/demand-list.fallback.ts
/** Every demand with who is asked, and the citation. */
function demandsFallback({ groups, citation }, words) {
	return [...groups.flatMap((group) => [`${asked(group, words)}:`, ...group.demands.map(({ sentence }) => quote(sentence, words))]), citationFallback(citation, words)].join(newLine);
}

export { demandsFallback };