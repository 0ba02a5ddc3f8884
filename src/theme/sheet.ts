import { type CSSResult, unsafeCSS } from 'lit';

/**
 * A style sheet from a template literal of our own. Lit's `css` tag would add its guard against untrusted
 * values to the module; no value here comes from outside.
 */
export const css = (strings: TemplateStringsArray, ...values: string[]): CSSResult =>
  unsafeCSS(String.raw(strings, ...values));

/** The same from a text. */
export const sheet = (text: string): CSSResult => unsafeCSS(text);
