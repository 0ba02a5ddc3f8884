import { all } from '../../i18n/all-locales.js';

/** The classic script contains every language, because a page opened from a disk can load no module. */
export const builtIn = Object.entries(all);
