import type { Messages } from './messages.js';

/** The messages in the module in addition to English, by language. A build can add more. */
export const builtIn: [string, Messages][] = [];
