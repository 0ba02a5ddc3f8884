import { messagesOf } from "../../i18n/loaded.js";
import { detailsOf, joinedOn } from "./signatories.view.js";
import { html, nothing } from "lit";

// src/elements/shared/signatory.template.ts
/** One signatory of a statement in a language: the name, linked if there is a URL, and the details. */
function signatoryTemplate(signatory, language, messages) {
	const { name, url, highlighted } = signatory;
	const marked = highlighted ? html`<mark part="highlight">${name}</mark>` : name;
	const details = detailsOf(signatory, messagesOf(language, messages));
	const joined = joinedOn(signatory, messages);
	return html`${url ? html`<a part="website" href="${url}">${marked}</a>` : marked}${details ? [" ", html`<small part="details">${details}</small>`] : nothing}${joined ? [" ", html`<small part="joined" lang="${messages.tag}">${joined}</small>`] : nothing}`;
}

export { signatoryTemplate };