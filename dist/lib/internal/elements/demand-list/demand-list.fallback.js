import { asked, citationFallback, newLine, quote } from "../shared/fallback.js";

// src/elements/demand-list/demand-list.fallback.ts
/** Returns all demands with their addressees, and the citation. */
function demandsFallback({ groups, citation }, messages) {
	return [...groups.flatMap((group) => [asked(group, messages).trimEnd(), ...group.demands.map(({ sentence }) => quote(sentence, messages))]), citationFallback(citation, messages)].join(newLine);
}

export { demandsFallback };