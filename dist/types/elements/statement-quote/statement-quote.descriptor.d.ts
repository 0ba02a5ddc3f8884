export declare const statementQuote: {
    readonly title: "Quotation from the statement";
    readonly icon: "format-quote";
    readonly keywords: readonly ["quote", "sentence"];
    readonly attributes: {
        readonly sentence: {
            readonly kind: "id";
            readonly of: "sentences";
        };
    };
    readonly fallback: (statement: import("../../statement/translation.js").ShownStatement, attributes: import("../descriptor.js").Attributes, messages: import("../../i18n/messages.js").Messages) => string;
    readonly fallbackBy: readonly ["sentence"];
    readonly example: {
        readonly sentence: "p10s3";
    };
};
