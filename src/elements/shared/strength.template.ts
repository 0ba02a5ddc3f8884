import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/format.js';
import { messagesOf } from '../../i18n/loaded.js';
import { primary } from '../../utils/language-tag.js';
import type { Messages } from '../../i18n/messages.js';

/**
 * Renders the verb of a demand in the statement's language: In the statement: "must". It follows the heading, since
 * before the heading "must not" would read like a part of it.
 */
export function strengthTemplate(
  strength: string | undefined,
  language: string,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!strength) return nothing;
  const { tag, dir, saidAs, colon, quotation } = messagesOf(language, messages);
  const quoted = html`<bdi lang=${language}>${fill(quotation, { text: strength })}</bdi>`;
  return html`<small part="strength" lang=${primary(tag)} dir=${dir}
    >${saidAs + colon}${quoted}</small
  >`;
}
