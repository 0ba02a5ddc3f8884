import { messagesOf } from "../../i18n/loaded.js";
import { newLine, within } from "./fallback.js";
import { escape, tag } from "../../utils/html.js";
import { detailsOf, inGroups } from "./signatories.view.js";

// src/elements/shared/signatories.fallback.ts
/** Returns the signatories with their details, each on a line. Each group is a paragraph under its heading. */
function namesFallback(signatories, language, messages) {
	const { comma } = messagesOf(language, messages);
	return inGroups(signatories).map(({ group, names }) => {
		const lines = names.map((each) => escape([each.name, detailsOf(each, { comma })].filter(Boolean).join(comma)));
		const headed = [...group ? [tag("b", group)] : [], ...lines];
		return [within(headed.join(newLine), language, messages)];
	});
}

export { namesFallback };