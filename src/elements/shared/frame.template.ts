import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** Renders the frame around a widget, with its language and its theme. */
export function frameTemplate(
  content: unknown,
  { tag, dir }: Messages,
  theme: string | null | undefined,
): TemplateResult {
  return html`<div part="base" lang=${tag} dir=${dir} data-theme=${theme ?? 'auto'}>
    ${content}
  </div>`;
}
