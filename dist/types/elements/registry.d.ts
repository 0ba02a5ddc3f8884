import type { Attributes, Descriptor, Drawing } from './descriptor.js';
import type { StatementContent } from '../statement/content.js';
declare const descriptors: {
    'coup-stats': {
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
        readonly fallback: (statement: import("../statement/translation.js").ShownStatement, attributes: Attributes, messages: import("../i18n/messages.js").Messages) => string;
        readonly fallbackBy: readonly ["figures"];
        readonly example: {
            readonly actions: "cite share";
        };
    };
    'demand-card': {
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
        readonly fallback: (statement: import("../statement/translation.js").ShownStatement, { demand }: Attributes, messages: import("../i18n/messages.js").Messages) => string;
        readonly fallbackBy: readonly ["demand"];
        readonly example: {
            readonly demand: "decisive-action";
        };
    };
    'signatory-list': {
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
        readonly fallback: (statement: import("../statement/translation.js").ShownStatement, { group }: Attributes, messages: import("../i18n/messages.js").Messages) => string;
        readonly fallbackBy: readonly ["group"];
        readonly example: {
            readonly highlight: "Karen Human Rights Group";
            readonly limit: "12";
        };
    };
    'statement-quote': {
        readonly title: "Quotation from the statement";
        readonly icon: "format-quote";
        readonly keywords: readonly ["quote", "sentence"];
        readonly attributes: {
            readonly sentence: {
                readonly kind: "id";
                readonly of: "sentences";
            };
        };
        readonly fallback: (statement: import("../statement/translation.js").ShownStatement, attributes: Attributes, messages: import("../i18n/messages.js").Messages) => string;
        readonly fallbackBy: readonly ["sentence"];
        readonly example: {
            readonly sentence: "p10s3";
        };
    };
    'justice-timeline': {
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
        readonly fallback: (statement: import("../statement/translation.js").ShownStatement, attributes: Attributes, messages: import("../i18n/messages.js").Messages) => string;
        readonly fallbackBy: readonly ["from", "until"];
        readonly example: {};
    };
    'demand-list': {
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
        readonly fallback: (statement: import("../statement/translation.js").ShownStatement, attributes: Attributes, messages: import("../i18n/messages.js").Messages) => string;
        readonly fallbackBy: readonly ["to"];
        readonly example: {
            readonly to: "asean";
        };
    };
    'joint-statement': {
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
        readonly fallback: (statement: import("../statement/translation.js").ShownStatement, attributes: Attributes, messages: import("../i18n/messages.js").Messages) => string;
        readonly fallbackBy: readonly ["show"];
        readonly example: {};
    };
};
export type ElementName = keyof typeof descriptors;
/** The name of an element's own attribute. */
export type AttributeName = {
    [Name in ElementName]: keyof (typeof descriptors)[Name]['attributes'];
}[ElementName];
export declare const registry: Record<ElementName, Descriptor>;
export declare const elementNames: ElementName[];
/** Returns whether the statement lacks the list that an element needs. */
export declare function isEmpty(statement: StatementContent, element: ElementName): boolean;
/**
 * Returns the attributes of an element under their present names. A present name has precedence over a former one. A
 * former name stays if the present attribute does not know its value: `part` is also an attribute of every element.
 */
export declare function withPresentNames(element: ElementName, attributes: Attributes): Attributes;
/** The template and the styles of each element on a server. */
export declare const drawings: Record<ElementName, Drawing>;
export {};
