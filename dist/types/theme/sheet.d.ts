import { type CSSResult } from 'lit';
/**
 * A style sheet from a template literal of our own. Lit's `css` tag would add its guard against untrusted
 * values to the module; no value here comes from outside.
 */
export declare const css: (strings: TemplateStringsArray, ...values: string[]) => CSSResult;
