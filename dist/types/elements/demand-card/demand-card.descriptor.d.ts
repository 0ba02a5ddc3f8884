export declare const demandCard: {
    readonly title: "One demand";
    readonly icon: "megaphone";
    readonly keywords: readonly ["demand", "accountability"];
    readonly needs: "demands";
    readonly attributes: {
        readonly demand: {
            readonly kind: "id";
            readonly of: "demands";
        };
    };
    readonly fallback: (statement: import("../../statement/translation.js").ShownStatement, { demand }: import("../descriptor.js").Attributes, messages: import("../../i18n/messages.js").Messages) => string;
    readonly fallbackBy: readonly ["demand"];
    readonly example: {
        readonly demand: "decisive-action";
    };
};
