import { all } from '../locales/all.js';

/** The classic script has every language in it, for the same reason. */
export const builtIn = Object.entries(all);
