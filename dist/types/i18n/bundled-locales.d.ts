import type { Messages } from './messages.js';
/** The words that are in the module beside English, by language; a build can put in more. */
export declare const builtIn: [string, Messages][];
