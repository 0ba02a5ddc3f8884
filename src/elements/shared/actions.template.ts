import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { faultIn } from '../../utils/errors.js';

/**
 * Renders the row of actions under a widget, the panel for an action, and the live region for its outcome. Calls
 * `prepare` when a reader points at the row, touches it, or moves the focus into it.
 */
export function actionsTemplate(
  names: string[],
  messages: Messages,
  act: (name: string) => void,
  prepare: () => void,
): TemplateResult {
  return html`<p part="actions" @pointerenter=${prepare} @focusin=${prepare}>
      ${names.map((name) => {
        const known = Object.keys(messages.labels);
        const [fault] = faultIn('actions', name, known);
        if (fault) throw fault;
        const label = messages.labels[name as keyof Messages['labels']];
        const choose = () => {
          act(name);
        };
        return html`<button part="action" @click=${choose}>${label}</button>`;
      })}
    </p>
    <div part="panel"></div>
    <p part="outcome" role="status"></p>`;
}
