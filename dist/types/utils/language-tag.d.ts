/** Returns the primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
export declare const primary: (language: string) => string;
/** Returns the direction of a language in its usual script. Ignores scripts in the tag. */
export declare const directionOf: (language: string) => "ltr" | "rtl";
