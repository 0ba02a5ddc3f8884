import type { Words } from '../../i18n/messages.js';
import type { Naming, Resolved } from './resolve.js';
import { type Occasions } from '../../runtime/retry.js';
/** The statement that an element names, in the order of its `statement` property, `src`, and `statement` attribute. */
export declare function resolveOwn(element: Naming, language: string, words: Words, changed: () => void, now: Occasions): Resolved;
/** Ends what an element uses when it leaves the page. An address is dropped with the last element that names it. */
export declare function releaseOwn(element: Naming): void;
