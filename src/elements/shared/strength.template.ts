import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** Renders the verb of a demand: In the statement: "must". */
export const strengthTemplate = (
  strength: string | undefined,
  language: string,
  { saidAs, colon }: Messages,
): TemplateResult | typeof nothing =>
  strength
    ? html`<small part="strength">${saidAs + colon}<bdi lang=${language}>${strength}</bdi></small>`
    : nothing;
