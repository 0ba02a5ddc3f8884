import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** The frame around a widget, in the language of its words and in its theme. */
export function frameTemplate(
  content: unknown,
  { tag, dir }: Messages,
  theme: string | null | undefined,
): TemplateResult {
  return html`<div part="base" lang=${tag} dir=${dir} data-theme=${theme ?? 'auto'}>
    ${content}
  </div>`;
}
