import { messagesOf } from "../../i18n/loaded.js";
import { escape } from "../../utils/html.js";
import { primary } from "../../utils/language-tag.js";
import { asked } from "../shared/demand.fallback.js";
import { citationFallback, joined, plain, quote, spoken, within } from "../shared/fallback.js";

// src/elements/demand-card/demand-card.fallback.ts
/** Returns the addressees, the heading with its verb, the source sentence and the citation. */
function demandFallback(view, messages) {
	const { heading, language, strength, sentence, citation } = view;
	const verb = strength ? [said(strength, citation.statement.language, messages)] : [];
	return joined([asked(view, messages)], [spoken("b", heading, language, messages), ...verb], [quote(sentence, messages)], [citationFallback(citation, messages)]);
}
/** Returns the verb of a demand in the statement's language: In the statement: “must”. */
function said(strength, language, messages) {
	const { tag, saidAs, colon, quotation } = messagesOf(language, messages);
	const verb = plain(strength, language, { tag });
	const quoted = escape(quotation).replace("{text}", () => verb);
	return within(escape(saidAs + colon) + quoted, primary(tag), messages);
}

export { demandFallback };