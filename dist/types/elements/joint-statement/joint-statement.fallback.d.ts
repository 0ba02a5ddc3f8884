import type { Messages } from '../../i18n/messages.js';
import type { TextView } from './joint-statement.view.js';
/** Returns the text, its signatories and its citation. */
export declare function textFallback(view: TextView, messages: Messages): string;
