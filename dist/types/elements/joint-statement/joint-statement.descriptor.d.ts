export declare const jointStatement: {
    readonly title: "Joint statement";
    readonly icon: "media-document";
    readonly keywords: readonly ["text", "statement"];
    readonly attributes: {
        readonly show: {
            readonly kind: "enum";
            readonly values: string[];
            readonly default: "all";
        };
    };
    readonly aliases: {
        readonly part: "show";
    };
    readonly fallback: (statement: import("../../statement/translation.js").ShownStatement, attributes: import("../descriptor.js").Attributes, messages: import("../../i18n/messages.js").Messages) => string;
    readonly fallbackBy: readonly ["show"];
    readonly example: {};
};
