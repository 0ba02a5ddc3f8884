import type { Messages } from '../../i18n/messages.js';

declare const __LOCALES__: [string, Messages][];

/** The languages in the option `--locales` of `build`. */
export const builtIn = __LOCALES__;
