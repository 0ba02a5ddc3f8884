export declare const signatoryList: {
    readonly title: "Signatories";
    readonly icon: "groups";
    readonly keywords: readonly ["signatories", "organizations"];
    readonly needs: "signatories";
    readonly attributes: {
        readonly group: {
            readonly kind: "name";
            readonly of: "groups";
        };
        readonly highlight: {
            readonly kind: "name";
            readonly of: "signatories";
            readonly keepsWords: true;
        };
        readonly limit: {
            readonly kind: "number";
            readonly keepsWords: true;
        };
        readonly columns: {
            readonly kind: "number";
            readonly max: 12;
            readonly keepsWords: true;
        };
    };
    readonly fallback: (statement: import("../../statement/translation.js").ShownStatement, { group }: import("../descriptor.js").Attributes, messages: import("../../i18n/messages.js").Messages) => string;
    readonly fallbackBy: readonly ["group"];
    readonly example: {
        readonly highlight: "Karen Human Rights Group";
        readonly limit: "12";
    };
};
