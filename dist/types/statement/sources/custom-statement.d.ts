import type { Naming, Resolved } from './resolve.js';
import { type Occasions } from '../../runtime/retry.js';
/**
 * Returns the statement that an element names, in this order: its `statement` property, `src`, its `statement`
 * attribute.
 */
export declare function resolveCustomStatement(element: Naming, language: string, changed: () => void, now: Occasions): Resolved;
/** Releases the sources of an element that leaves the page. The last element that names a URL drops it. */
export declare function releaseCustomStatement(element: Naming): void;
