/** The primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
export declare const primary: (language: string) => string;
/** The direction of a language. Scripts in a tag are not read: these are the languages of the usual script. */
export declare const directionOf: (language: string) => "ltr" | "rtl";
