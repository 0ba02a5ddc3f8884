import type { Messages } from '../../i18n/messages.js';

declare const __LOCALES__: [string, Messages][];

/** The languages that `build` was asked for. */
export const builtIn = __LOCALES__;
