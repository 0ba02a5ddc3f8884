import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';

/** The frame around a widget, in the language of its words. */
export function frameTemplate(content: unknown, { tag, dir }: Words): TemplateResult {
  return html`<div part="base" lang=${tag} dir=${dir}>${content}</div>`;
}
