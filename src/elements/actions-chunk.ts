import { lazyFile, request } from '../runtime/lazy-file.js';

const actions = lazyFile<typeof import('../actions/actions.js')>('actions.js');

/** Loads what an action needs when it is chosen. A file that failed to load is requested again each time. */
export const loadActions = () => request(actions);

/** Loads that before the reader chooses. If that fails, the choice itself tries again. */
export function prepareActions(): void {
  if (!actions.failure) loadActions().catch(() => undefined);
}
