import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { messagesOf } from '../../i18n/loaded.js';
import type { NamedSignatory } from '../../statement/signatories.js';
import { detailsOf, joinedOn } from './signatories.view.js';

/** One signatory of a statement in a language: the name, linked if there is a URL, and the details. */
export function signatoryTemplate(
  signatory: NamedSignatory & { highlighted?: boolean },
  language: string,
  messages: Messages,
): TemplateResult {
  const { name, url, highlighted } = signatory;
  const marked = highlighted ? html`<mark part="highlight">${name}</mark>` : name;
  const details = detailsOf(signatory, messagesOf(language, messages));
  const joined = joinedOn(signatory, messages);
  // A space in the template itself would be lost when it is minified.
  return html`${url ? html`<a part="website" href=${url}>${marked}</a>` : marked}${
    details ? [' ', html`<small part="details">${details}</small>`] : nothing
  }${joined ? [' ', html`<small part="joined" lang=${messages.tag}>${joined}</small>`] : nothing}`;
}
