/** Returns the primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
export const primary = (language: string): string => language.toLowerCase().split('-')[0]!;

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)$/;

/** Returns the direction of a language in its usual script. Ignores scripts in the tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(primary(language)) ? 'rtl' : 'ltr';
