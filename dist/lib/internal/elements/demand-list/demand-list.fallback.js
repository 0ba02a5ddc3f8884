import { asked } from "../shared/demand.fallback.js";
import { citationFallback, joined, quote } from "../shared/fallback.js";

// src/elements/demand-list/demand-list.fallback.ts
/** Returns the sentences of all demands under their addressees, and the citation. */
function demandsFallback({ groups, citation }, messages) {
	const texts = groups.flatMap((group) => [[asked(group, messages)], ...group.demands.map(({ sentence }) => [quote(sentence, messages)])]);
	return joined(...texts, [citationFallback(citation, messages)]);
}

export { demandsFallback };