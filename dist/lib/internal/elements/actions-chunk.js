import { lazyFile, request } from "../runtime/lazy-file.js";
import { logOnce } from "../runtime/log.js";

// src/elements/actions-chunk.ts
var actions = lazyFile("actions.js");
/** Loads the code of the actions. Requests a file that failed to load again each time. */
var loadActions = () => request(actions);
/** Loads that code before the reader chooses an action. If that fails, the choice tries again. */
function prepareActions() {
	if (!actions.failure) loadActions().catch(() => void 0);
}
/** Runs an action of an element. Tells the reader if its code cannot be loaded. */
function runAction(name, root, context) {
	loadActions().then((file) => file.act(name, context)).catch((error) => {
		logOnce("error", error.message);
		const outcome = root.querySelector("[part=outcome]");
		if (outcome) outcome.textContent = context().messages.actionsFailed;
	});
}

export { loadActions, prepareActions, runAction };