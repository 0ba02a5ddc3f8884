// src/utils/language-tag.ts
/** The primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
var primary = (language) => language.toLowerCase().split("-")[0];

export { primary };