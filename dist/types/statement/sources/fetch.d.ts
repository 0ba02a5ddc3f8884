/**
 * Returns the text at a URL. Follows no redirect, which could lead a reader's browser to a server that the page's
 * author has not named. Sends no information about the page.
 * @throws an error that names the problem.
 */
export declare function fetchText(href: string, path: string): Promise<string>;
