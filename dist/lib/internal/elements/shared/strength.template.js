import { fill } from "../../i18n/format.js";
import { html, nothing } from "lit";

// src/elements/shared/strength.template.ts
/**
* Renders the verb of a demand: In the statement: "must". The label is in the interface's language, and the verb in the
* statement's. It follows the heading, since before the heading "must not" would read like a part of it.
*/
function strengthTemplate(strength, language, { saidAs, colon, quotation }) {
	if (!strength) return nothing;
	const quoted = html`<bdi lang="${language}">${fill(quotation, { text: strength })}</bdi>`;
	return html`<small part="strength">${saidAs + colon}${quoted}</small>`;
}

export { strengthTemplate };