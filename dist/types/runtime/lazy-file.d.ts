import { type Failure } from './retry.js';
/** Loads files on demand, and again if they failed. The callers know the type of the content. */
/** A file that loads on demand. */
export interface LazyFile<T = unknown> {
    path: string;
    content?: T;
    pending?: Promise<T> | undefined;
    /** The last failure. It stays while the file is requested again. */
    failure?: Failure & {
        error: Error;
    };
}
/** Returns the file at a path from the module. Returns the same object each time. */
export declare function lazyFile<T>(path: string): LazyFile<T>;
/** Requests a file, once for all callers. Logs the first failure of each cause. */
export declare function request<T>(file: LazyFile<T>): Promise<T>;
/**
 * Returns the content of a file, or the reason why it failed to load, or neither while it loads. Requests the file if
 * nothing has, and again after a failure if there is an occasion. The elements of the page render again with the
 * outcome.
 */
export declare function present<T>(file: LazyFile<T>): {
    content?: T | undefined;
    error?: Error | undefined;
};
