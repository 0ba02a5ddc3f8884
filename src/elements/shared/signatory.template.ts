import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { messagesOf } from '../../i18n/loaded.js';
import type { NamedSignatory } from '../../statement/signatories.js';
import { headingTemplate } from './heading.template.js';
import { detailsOf, type Group, joinedOn } from './signatories.view.js';

/**
 * Renders one signatory of a statement in a language: the name, linked if there is a URL, and the details.
 * @param shown The name as it is shown. Default: the name alone.
 */
export function signatoryTemplate(
  signatory: NamedSignatory,
  language: string,
  messages: Messages,
  shown: unknown = signatory.name,
): TemplateResult {
  const { url } = signatory;
  const details = detailsOf(signatory, messagesOf(language, messages));
  const joined = joinedOn(signatory, messages);
  // A space in the template itself would be lost when it is minified.
  return html`${url ? html`<a part="website" href=${url}>${shown}</a>` : shown}${
    details ? [' ', html`<small part="details">${details}</small>`] : nothing
  }${joined ? [' ', html`<small part="joined" lang=${messages.tag}>${joined}</small>`] : nothing}`;
}

/** Renders what is above a group: its heading, or a space if names without a group follow those of another one. */
export function groupTemplate(
  { group, first }: Group<unknown>,
  level: number,
  language: string,
): unknown {
  if (group) return headingTemplate(level, 'group', group, language);
  return first > 1 ? html`<hr />` : nothing;
}
