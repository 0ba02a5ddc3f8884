import { tag } from "../../utils/html.js";
import { citationFallback, newLine, plain } from "../shared/fallback.js";

// src/elements/signatory-list/signatory-list.fallback.ts
/** Who signed, and the citation. */
function signatoriesFallback({ heading, signatories, citation }, words) {
	const names = plain(signatories.map(({ name }) => name).join("; "), citation.statement.language, words);
	return [`${tag("b", heading)}: ${names}`, citationFallback(citation, words)].join(newLine);
}

export { signatoriesFallback };