import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/**
 * Renders the frame around a widget, with its language and its theme.
 * @param rendering On a server, what the widget is rendered from.
 */
export function frameTemplate(
  content: unknown,
  { tag, dir }: Messages,
  theme: string | null | undefined,
  rendering: string | false | undefined = false,
): TemplateResult {
  return html`<div
    part="base"
    lang=${tag}
    dir=${dir}
    data-theme=${theme ?? 'auto'}
    data-rendered=${rendering ? rendering : nothing}
  >
    ${content}
  </div>`;
}
