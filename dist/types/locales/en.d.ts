import type { Words } from './words.js';
/** English. The tag for `Intl` is British: it writes a date as the statement does, "31 January 2025". */
export declare const en: Words;
