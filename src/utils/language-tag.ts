/** The primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
export const primary = (language: string): string => language.toLowerCase().split('-')[0]!;
