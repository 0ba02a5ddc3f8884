import { lazyFile, request } from '../runtime/lazy-file.js';

const actions = lazyFile<typeof import('../actions/actions.js')>('actions.js');

/** Loads the code of the actions. Requests a file that failed to load again each time. */
export const loadActions = () => request(actions);

/** Loads that code before the reader chooses an action. If that fails, the choice tries again. */
export function prepareActions(): void {
  if (!actions.failure) loadActions().catch(() => undefined);
}
