import { tag } from "../../utils/html.js";
import { citationFallback, newLine } from "../shared/fallback.js";
import { namesFallback } from "../shared/signatories.fallback.js";

// src/elements/signatory-list/signatory-list.fallback.ts
/** Returns the signatories and the citation. */
function signatoriesFallback({ heading, signatories, citation }, messages) {
	const names = namesFallback(signatories, citation.statement.language, messages);
	return [tag("b", heading) + messages.colon + names, citationFallback(citation, messages)].join(newLine);
}

export { signatoriesFallback };