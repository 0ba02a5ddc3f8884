import { messagesOf } from "../../i18n/loaded.js";
import { newLine, plain } from "./fallback.js";
import { detailsOf, inGroups } from "./signatories.view.js";

// src/elements/shared/signatories.fallback.ts
/** The signatories with their details as HTML, each group on a line of its own. */
function namesFallback(signatories, language, messages) {
	const { comma, colon, semicolon } = messagesOf(language, messages);
	return inGroups(signatories).map(({ group, names }) => {
		const texts = names.map((each) => [each.name, detailsOf(each, { comma })].filter(Boolean).join(comma));
		const heading = group ? group + colon : "";
		return plain(heading + texts.join(semicolon), language, messages);
	}).join(newLine);
}

export { namesFallback };