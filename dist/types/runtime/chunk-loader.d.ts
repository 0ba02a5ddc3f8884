/** The module's URL for the `embed` snippet and for the files next to it. */
export declare const moduleUrl: string;
/** The options in the module's URL: `?prefix=acme`, `?links`. The query of the page is not the module's. */
export declare const options: URLSearchParams;
/** How a page gets a second set of elements. */
export declare const secondSet = "add ?prefix=acme to the module's URL";
/**
 * Imports a file next to the module, only if the file has the hash that the module holds for it. If a page pins the
 * module by its `integrity`, it also pins this file. An import has no hash, and browsers differ in whether they check
 * the hash of a preload. So a script element loads the file first.
 * @param attempt Counts from 1. Browsers remember that a URL failed, so each attempt has a URL of its own.
 * @throws an error that tells the page's author what to do.
 */
export declare function load(path: string, attempt: number): Promise<unknown>;
