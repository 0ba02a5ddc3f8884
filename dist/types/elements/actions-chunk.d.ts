import type { ActionContext, ActionName } from './action-context.js';
/** Loads the code of the actions. Requests a file that failed to load again each time. */
export declare const loadActions: () => Promise<typeof import("../actions/actions.js")>;
/** Loads that code before the reader chooses an action. If that fails, the choice tries again. */
export declare function prepareActions(): void;
/** Runs an action of an element. Tells the reader if its code cannot be loaded. */
export declare function runAction(name: ActionName, root: ParentNode, context: () => ActionContext): void;
