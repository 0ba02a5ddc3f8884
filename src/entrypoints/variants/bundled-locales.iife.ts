import { all } from '../../i18n/all-locales.js';

/** The classic script has every language in it, for the same reason. */
export const builtIn = Object.entries(all);
