// src/utils/language-tag.ts
/** The primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
var primary = (language) => language.toLowerCase().split("-")[0];
var rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)$/;
/** The direction of a language. Scripts in a tag are not read: these are the languages of the usual script. */
var directionOf = (language) => rightToLeft.test(primary(language)) ? "rtl" : "ltr";

export { directionOf, primary };