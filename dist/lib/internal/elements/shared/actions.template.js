import { faultIn } from "../../utils/errors.js";
import { html } from "lit";

// src/elements/shared/actions.template.ts
/**
* Renders the row of actions under a widget, the panel for an action, and the live region for its outcome. Calls
* `prepare` when a reader points at the row, touches it, or moves the focus into it.
*/
function actionsTemplate(names, messages, act, prepare) {
	return html`<p part="actions" @pointerenter="${prepare}" @focusin="${prepare}">${names.map((name) => {
		const known = Object.keys(messages.labels);
		const [fault] = faultIn("actions", name, known);
		if (fault) throw fault;
		const label = messages.labels[name];
		const choose = () => {
			act(name);
		};
		return html`<button part="action" @click="${choose}">${label}</button>`;
	})}</p><div part="panel"></div><p part="outcome" role="status"></p>`;
}

export { actionsTemplate };