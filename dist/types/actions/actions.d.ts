import type { ActionContext, ActionName } from '../elements/action-context.js';
export { reveal } from './reveal.js';
/**
 * Does what an action says and tells of the outcome in the element's live region.
 * @param present what the element tells of itself now: it may show something else by the time a format is chosen.
 */
export declare function act(name: ActionName, present: () => ActionContext): Promise<void>;
