import { builtIn } from "./bundled-locales.js";
import { en } from "./locales/en.js";

// src/i18n/loaded.ts
/** The messages that are loaded, by primary subtag. Those of other languages are in files. */
var loaded = new Map([["en", en], ...builtIn]);
/** The primary subtag of a language tag: "fr" of "fr-CA". */
var primary = (language) => language.toLowerCase().split("-")[0];
/**
* Returns the messages for what belongs to a text, such as a number before it, in the language of the text. Returns
* those of the interface if the language is the same, or is not loaded.
*/
var messagesOf = (language, ofInterface) => primary(language) === primary(ofInterface.tag) ? ofInterface : loaded.get(primary(language)) ?? ofInterface;

export { loaded, messagesOf, primary };