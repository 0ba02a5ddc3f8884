import { tag } from "../../utils/html.js";
import { citationFallback, newLine, plain } from "../shared/fallback.js";

// src/elements/signatory-list/signatory-list.fallback.ts
/** Who signed, and the citation. */
function signatoriesFallback({ heading, signatories, citation }, messages) {
	const names = plain(signatories.map(({ name }) => name).join(messages.semicolon), citation.statement.language, messages);
	return [tag("b", heading) + messages.colon + names, citationFallback(citation, messages)].join(newLine);
}

export { signatoriesFallback };