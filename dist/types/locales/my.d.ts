import type { Words } from './words.js';
declare const words: Words;
export default words;
