import { lazyFile, request } from "../runtime/lazy-file.js";

// src/elements/actions-chunk.ts
var actions = lazyFile("actions.js");
/** Loads the code of the actions. Requests a file that failed to load again each time. */
var loadActions = () => request(actions);
/** Loads that code before the reader chooses an action. If that fails, the choice tries again. */
function prepareActions() {
	if (!actions.failure) loadActions().catch(() => void 0);
}

export { loadActions, prepareActions };