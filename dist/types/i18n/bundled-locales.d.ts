import type { Messages } from './messages.js';
/** The messages in the module in addition to English, by language. A build can add more. */
export declare const builtIn: [string, Messages][];
