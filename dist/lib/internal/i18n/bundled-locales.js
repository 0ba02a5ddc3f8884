// src/i18n/bundled-locales.ts
/** The messages in the module in addition to English, by language. A build can add more. */
var builtIn = [];

export { builtIn };