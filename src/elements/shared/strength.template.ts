import { html, nothing, type TemplateResult } from 'lit';

/** The verb with which a statement asks for something: "must". */
export const strengthTemplate = (
  strength: string | undefined,
  language: string,
): TemplateResult | typeof nothing =>
  strength ? html`<small part="strength" lang=${language}>${strength}</small>` : nothing;
