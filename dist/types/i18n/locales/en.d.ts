import type { Messages } from '../messages.js';
/**
 * British English, in which dates look as in the statement: "31 January 2025". This language avoids `Intl`, because
 * the first formatter in a page takes longer than everything else in the elements.
 */
export declare const en: Messages;
