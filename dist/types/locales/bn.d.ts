import type { Words } from './words.js';
/** Bengali. No native speaker has checked these words yet. */
declare const words: Words;
export default words;
