import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';

/**
 * Renders the verb of a demand: In the statement: "must". The label is in the interface's language, and the verb in the
 * statement's. It follows the heading, since before the heading "must not" would read like a part of it.
 */
export function strengthTemplate(
  strength: string | undefined,
  language: string,
  { saidAs, colon, quotation }: Messages,
): TemplateResult | typeof nothing {
  if (!strength) return nothing;
  const quoted = html`<bdi lang=${language}>${fill(quotation, { text: strength })}</bdi>`;
  return html`<small part="strength">${saidAs + colon}${quoted}</small>`;
}
