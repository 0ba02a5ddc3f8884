/** Loads the code of the actions. Requests a file that failed to load again each time. */
export declare const loadActions: () => Promise<typeof import("../actions/actions.js")>;
/** Loads that code before the reader chooses an action. If that fails, the choice tries again. */
export declare function prepareActions(): void;
