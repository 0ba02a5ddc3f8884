/** The protocols of the URLs that a statement may link to. */
export declare const allowedProtocol: RegExp;
/** Returns the URL if a statement may link to it. */
export declare function allowedUrl(text: string): string | undefined;
