import { escape } from "../../utils/html.js";
import { asked } from "../shared/demand.fallback.js";
import { citationFallback, joined, plain, quote, spoken } from "../shared/fallback.js";

// src/elements/demand-card/demand-card.fallback.ts
/** Returns the addressees, the heading with its verb, the source sentence and the citation. */
function demandFallback(view, messages) {
	const { heading, language, strength, sentence, citation } = view;
	const verb = strength ? [said(strength, citation.statement.language, messages)] : [];
	return joined([asked(view, messages)], [spoken("b", heading, language, messages), ...verb], [quote(sentence, messages)], [citationFallback(citation, messages)]);
}
/** Returns the verb of a demand after its label: In the statement: “must”. */
function said(strength, language, messages) {
	const { saidAs, colon, quotation } = messages;
	const verb = plain(strength, language, messages);
	return escape(saidAs + colon) + escape(quotation).replace("{text}", () => verb);
}

export { demandFallback };