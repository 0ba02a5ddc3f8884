/**
 * The policy that a page with Trusted Types has to allow, under the name that Lit's own would have. The build has Lit
 * take this one, so that the page need not allow a second for the addresses of files that load later.
 */
export declare const policy: {
    createHTML: (text: string) => string;
    createScriptURL: (text: string) => string;
} | undefined;
