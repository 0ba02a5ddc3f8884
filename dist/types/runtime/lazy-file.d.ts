import { type Failure } from './retry.js';
/** Loads files when they are needed, and again if they failed. What is in a file its callers know. */
/** A file that loads when it is needed. */
export interface LazyFile<T = unknown> {
    path: string;
    content?: T;
    pending?: Promise<T> | undefined;
    /** The last failure; it stays while the file is requested again. */
    failure?: Failure & {
        error: Error;
    };
}
/** Returns the file at a path from the module: the same each time. */
export declare function lazyFile<T>(path: string): LazyFile<T>;
/** Requests a file, once for all that wait for it. The first failure of each cause is logged. */
export declare function request<T>(file: LazyFile<T>): Promise<T>;
/**
 * Returns the content of a file, or why it failed to load, or neither while it loads. Requests it if nothing has, and
 * again if it failed and there is an occasion. The elements of the page are drawn again with the outcome.
 */
export declare function present<T>(file: LazyFile<T>): {
    content?: T | undefined;
    error?: Error | undefined;
};
