export declare const coupStats: {
    readonly title: "Figures";
    readonly icon: "chart-bar";
    readonly keywords: readonly ["figures", "statistics"];
    readonly needs: "figures";
    readonly attributes: {
        readonly figures: {
            readonly kind: "ids";
            readonly of: "figures";
        };
        readonly layout: {
            readonly kind: "enum";
            readonly values: string[];
            readonly default: "grid";
            readonly keepsWords: true;
        };
    };
    readonly fallback: (statement: import("../../statement/translation.js").ShownStatement, attributes: import("../descriptor.js").Attributes, messages: import("../../i18n/messages.js").Messages) => string;
    readonly fallbackBy: readonly ["figures"];
    readonly example: {
        readonly actions: "cite share";
    };
};
