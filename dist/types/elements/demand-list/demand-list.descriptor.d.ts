export declare const demandList: {
    readonly title: "Demands";
    readonly icon: "list-view";
    readonly keywords: readonly ["demands", "accountability"];
    readonly needs: "demands";
    readonly attributes: {
        readonly to: {
            readonly kind: "ids";
            readonly of: "addressees";
        };
    };
    readonly fallback: (statement: import("../../statement/translation.js").ShownStatement, attributes: import("../descriptor.js").Attributes, messages: import("../../i18n/messages.js").Messages) => string;
    readonly fallbackBy: readonly ["to"];
    readonly example: {
        readonly to: "asean";
    };
};
