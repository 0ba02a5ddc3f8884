import { lazyFile, request } from "../runtime/lazy-file.js";

// src/elements/actions-chunk.ts
var actions = lazyFile("actions.js");
/** Loads what an action needs when it is chosen. A file that failed to load is requested again each time. */
var loadActions = () => request(actions);
/** Loads that before the reader chooses. If that fails, the choice itself tries again. */
function prepareActions() {
	if (!actions.failure) loadActions().catch(() => void 0);
}

export { loadActions, prepareActions };