import type { ActionContext, ActionName } from '../elements/action-context.js';
export { reveal } from './reveal.js';
/**
 * Runs an action and reports the outcome in the element's live region.
 * @param present Returns the current context. The element can change before the reader chooses a format.
 */
export declare function act(name: ActionName, present: () => ActionContext): Promise<void>;
