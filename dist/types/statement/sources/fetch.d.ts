/**
 * The text at an address. No redirect is followed, since it could lead a reader's browser to a server that the
 * page's author has not named, and nothing is told of the page.
 * @throws an error that says what was found instead.
 */
export declare function fetchText(href: string, path: string): Promise<string>;
