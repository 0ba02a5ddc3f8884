import { builtIn } from "./bundled-locales.js";
import { en } from "./locales/en.js";
import { primary } from "../utils/language-tag.js";

// src/i18n/loaded.ts
/** The loaded messages, by primary subtag. The messages of other languages are in files. */
var loaded = new Map([["en", en], ...builtIn]);
var inRegion = (messages, language) => messages?.in?.(language) ?? messages;
/**
* Returns the messages in the language of a text, for words around it such as the bound of a number. Returns the
* messages of the interface if the language is the same, or is not loaded.
*/
var messagesOf = (language, ofInterface) => primary(language) === primary(ofInterface.tag) ? ofInterface : inRegion(loaded.get(primary(language)), language) ?? ofInterface;

export { loaded, messagesOf };