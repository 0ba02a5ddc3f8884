import { fill } from "../../i18n/format.js";
import { messagesOf } from "../../i18n/loaded.js";
import { primary } from "../../utils/language-tag.js";
import { html, nothing } from "lit";

// src/elements/shared/strength.template.ts
/**
* Renders the verb of a demand in the statement's language: In the statement: "must". It follows the heading, since
* before the heading "must not" would read like a part of it.
*/
function strengthTemplate(strength, language, messages) {
	if (!strength) return nothing;
	const { tag, dir, saidAs, colon, quotation } = messagesOf(language, messages);
	const quoted = html`<bdi lang="${language}">${fill(quotation, { text: strength })}</bdi>`;
	return html`<small part="strength" lang="${primary(tag)}" dir="${dir}">${saidAs + colon}${quoted}</small>`;
}

export { strengthTemplate };