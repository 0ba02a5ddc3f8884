import type { Words } from '../locales/words.js';
import type { Naming, Resolved } from './resolve.js';
/** The statement that an element names, in the order of its `statement` property, `src`, and `statement` attribute. */
export declare function resolveOwn(element: Naming, language: string, words: Words, changed: () => void): Resolved;
