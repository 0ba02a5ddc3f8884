import { builtIn } from "./bundled-locales.js";
import { en } from "./locales/en.js";
import { primary } from "../utils/language-tag.js";

// src/i18n/loaded.ts
/** The messages that are loaded, by primary subtag. Those of other languages are in files. */
var loaded = new Map([["en", en], ...builtIn]);
var inRegion = (messages, language) => messages?.in?.(language) ?? messages;
/**
* Returns the messages for what belongs to a text, such as a number before it, in the language of the text. Returns
* those of the interface if the language is the same, or is not loaded.
*/
var messagesOf = (language, ofInterface) => primary(language) === primary(ofInterface.tag) ? ofInterface : inRegion(loaded.get(primary(language)), language) ?? ofInterface;

export { loaded, messagesOf };