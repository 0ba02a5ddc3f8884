import type { Messages } from './messages.js';
type Formats = Pick<Messages, 'tag' | 'plural' | 'number' | 'date'>;
/** Uses `Intl` for plurals, numbers and dates under a BCP 47 tag. */
export declare const intl: (tag: string) => Formats;
/** Returns the messages with the digits, separators and months of the region in a tag, if it names one. */
export declare function inRegion(messages: Messages, language: string): Messages;
export {};
