import type { Messages } from '../messages.js';
/**
 * English, British: it writes a date as the statement does, "31 January 2025". The first formatter of `Intl` in a page
 * takes longer than all that the elements do, and so this language has none.
 */
export declare const en: Messages;
