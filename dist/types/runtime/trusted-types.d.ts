/**
 * The Trusted Types policy of the module, in addition to Lit's own, `lit-html`
 * (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive).
 */
export declare const policy: {
    createScriptURL: (url: string) => string;
} | undefined;
