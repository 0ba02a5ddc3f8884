import { messagesOf } from "../../i18n/loaded.js";
import { headingTemplate } from "./heading.template.js";
import { detailsOf, joinedOn } from "./signatories.view.js";
import { html, nothing } from "lit";

// src/elements/shared/signatory.template.ts
/**
* Renders one signatory of a statement in a language: the name, linked if there is a URL, and the details.
* @param shown The name as it is shown. Default: the name alone.
*/
function signatoryTemplate(signatory, language, messages, shown = signatory.name) {
	const { url } = signatory;
	const details = detailsOf(signatory, messagesOf(language, messages));
	const joined = joinedOn(signatory, messages);
	return html`${url ? html`<a part="website" href="${url}">${shown}</a>` : shown}${details ? [" ", html`<small part="details">${details}</small>`] : nothing}${joined ? [" ", html`<small part="joined" lang="${messages.tag}">${joined}</small>`] : nothing}`;
}
/** Renders what is above a group: its heading, or a space if names without a group follow those of another one. */
function groupTemplate({ group, first }, level, language) {
	if (group) return headingTemplate(level, "group", group, language);
	return first > 1 ? html`<hr>` : nothing;
}

export { groupTemplate, signatoryTemplate };