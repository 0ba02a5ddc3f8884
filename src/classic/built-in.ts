/** The classic script has every language in it, for the same reason. */
export { all as builtIn } from '../locales/all.js';
