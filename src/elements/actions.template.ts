import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import { fault } from '../views/fault.js';

/** The row of actions under a widget, the panel that an action fills, and the live region for its outcome. */
export function actionsTemplate(
  names: string[],
  words: Words,
  act: (name: string) => void,
): TemplateResult {
  return html`<p part="actions">
      ${names.map((name) => {
        const label = (words.labels as Record<string, string>)[name];
        if (!label) throw fault('actions', `one of ${Object.keys(words.labels).join(', ')}`, name);
        const choose = () => {
          act(name);
        };
        return html`<button part="action" @click=${choose}>${label}</button>`;
      })}
    </p>
    <div part="panel"></div>
    <p part="outcome" role="status"></p>`;
}
