import type { Messages } from './messages.js';
type Formats = Pick<Messages, 'tag' | 'plural' | 'number' | 'date'>;
/** How the browser's `Intl` chooses a plural and writes numbers and dates under a BCP 47 tag. */
export declare const intl: (tag: string) => Formats;
/** Returns the words with the digits, separators and months of the region that a tag names, if it names one. */
export declare function inRegion(messages: Messages, language: string): Messages;
export {};
