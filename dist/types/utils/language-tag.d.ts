/** The primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
export declare const primary: (language: string) => string;
