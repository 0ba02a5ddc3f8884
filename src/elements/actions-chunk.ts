import { lazyFile, request } from '../runtime/lazy-file.js';
import { logOnce } from '../runtime/log.js';
import type { ActionContext, ActionName } from './action-context.js';

const actions = lazyFile<typeof import('../actions/actions.js')>('actions.js');

/** Loads the code of the actions. Requests a file that failed to load again each time. */
export const loadActions = () => request(actions);

/** Loads that code before the reader chooses an action. If that fails, the choice tries again. */
export function prepareActions(): void {
  if (!actions.failure) loadActions().catch(() => undefined);
}

/** Runs an action of an element. Tells the reader if its code cannot be loaded. */
export function runAction(name: ActionName, root: ParentNode, context: () => ActionContext): void {
  loadActions()
    .then((file) => file.act(name, context))
    .catch((error: unknown) => {
      // The console has a message for the page's author.
      logOnce('error', (error as Error).message);
      const outcome = root.querySelector('[part=outcome]');
      if (outcome) outcome.textContent = context().messages.actionsFailed;
    });
}
