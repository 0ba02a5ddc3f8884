export declare const justiceTimeline: {
    readonly title: "Timeline";
    readonly icon: "calendar-alt";
    readonly keywords: readonly ["timeline", "dates"];
    readonly needs: "events";
    readonly attributes: {
        readonly layout: {
            readonly kind: "enum";
            readonly values: string[];
            readonly default: "list";
            readonly keepsWords: true;
        };
        readonly from: {
            readonly kind: "date";
            readonly bound: "first";
        };
        readonly until: {
            readonly kind: "date";
            readonly bound: "last";
        };
    };
    readonly fallback: (statement: import("../../statement/translation.js").ShownStatement, attributes: import("../descriptor.js").Attributes, messages: import("../../i18n/messages.js").Messages) => string;
    readonly fallbackBy: readonly ["from", "until"];
    readonly example: {};
};
