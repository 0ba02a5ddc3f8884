import type { Messages } from './messages.js';
type Formats = Pick<Messages, 'tag' | 'plural' | 'number' | 'date'>;
/** How the browser's `Intl` chooses a plural and writes numbers and dates under a BCP 47 tag. */
export declare const intl: (tag: string) => Formats;
export {};
