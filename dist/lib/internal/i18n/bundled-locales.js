// src/i18n/bundled-locales.ts
/** The words that are in the module beside English, by language; a build can put in more. */
var builtIn = [];

export { builtIn };