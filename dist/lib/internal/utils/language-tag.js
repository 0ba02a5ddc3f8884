// src/utils/language-tag.ts
/** Returns the primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
var primary = (language) => language.toLowerCase().split("-")[0];
var rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)$/;
/** Returns the direction of a language in its usual script. Ignores scripts in the tag. */
var directionOf = (language) => rightToLeft.test(primary(language)) ? "rtl" : "ltr";

export { directionOf, primary };