import { html, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** Renders the heading of one of the three steps. */
export function stepHeading(
  { page }: Context,
  step: number,
  id: string,
  text: string,
): TemplateResult {
  return html`<h2 id=${id}><span class="step">${page.number(step)}</span> ${text}</h2>`;
}
