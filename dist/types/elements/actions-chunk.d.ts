/** Loads what an action needs when it is chosen. A file that failed to load is requested again each time. */
export declare const loadActions: () => Promise<typeof import("../actions/actions.js")>;
/** Loads that before the reader chooses. If that fails, the choice itself tries again. */
export declare function prepareActions(): void;
