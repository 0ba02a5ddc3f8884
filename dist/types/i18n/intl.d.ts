import type { Messages } from './messages.js';
type Formats = Pick<Messages, 'tag' | 'plural' | 'number' | 'date' | 'list'>;
/** Uses `Intl` for plurals, numbers, dates and lists under a BCP 47 tag. */
export declare const intl: (tag: string) => Formats;
/** Returns the messages with the digits, separators and months of the region in a tag, if it names one. */
export declare function inRegion(messages: Messages, language: string): Messages;
export {};
