import { html, nothing, type TemplateResult } from 'lit';
import { headingLevels } from '../../utils/attribute-values.js';

/** Returns the level of a widget's headings. Default, also for an invalid level: 2. */
export const headingLevelOf = (asked: unknown): number =>
  headingLevels.includes(String(asked)) ? Number(asked) : 2;

/** Renders a heading. Level 6 is the last. */
export function headingTemplate(
  level: number,
  part: string,
  text: string,
  language?: string,
): TemplateResult {
  const lang = language ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part} lang=${lang}>${text}</h1>`;
    case 2:
      return html`<h2 part=${part} lang=${lang}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part} lang=${lang}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part} lang=${lang}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part} lang=${lang}>${text}</h5>`;
    default:
      return html`<h6 part=${part} lang=${lang}>${text}</h6>`;
  }
}
