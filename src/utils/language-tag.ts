/** The primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
export const primary = (language: string): string => language.toLowerCase().split('-')[0]!;

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)$/;

/** The direction of a language. Scripts in a tag are not read: these are the languages of the usual script. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(primary(language)) ? 'rtl' : 'ltr';
