import { unsafeCSS } from "lit";

// src/theme/sheet.ts
/**
* A style sheet from a template literal of our own. Lit's `css` tag would add its guard against untrusted
* values to the module; no value here comes from outside.
*/
var css = (strings, ...values) => unsafeCSS(String.raw(strings, ...values));
/** The same from a text. */
var sheet = (text) => unsafeCSS(text);

export { css, sheet };