import { tag } from "../../utils/html.js";
import { citationFallback, joined } from "../shared/fallback.js";
import { namesFallback } from "../shared/signatories.fallback.js";

// src/elements/signatory-list/signatory-list.fallback.ts
/** Returns the heading, the signatories and the citation. */
function signatoriesFallback({ heading, signatories, citation }, messages) {
	const names = namesFallback(signatories, citation.statement.language, messages);
	return joined([tag("b", heading)], ...names, [citationFallback(citation, messages)]);
}

export { signatoriesFallback };