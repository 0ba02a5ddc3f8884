import type { Naming, Resolved } from './resolve.js';
import { type Occasions } from '../../runtime/retry.js';
/** The statement that an element names, in the order of its `statement` property, `src`, and `statement` attribute. */
export declare function resolveCustomStatement(element: Naming, language: string, changed: () => void, now: Occasions): Resolved;
/** Ends what an element uses when it leaves the page. An address is dropped with the last element that names it. */
export declare function releaseCustomStatement(element: Naming): void;
