import { type Naming } from '../statement/sources/resolve.js';
/** Returns what an element depends on now. Returns nothing if it has a statement of its own. */
export declare function renderingFor(element: Naming): string | undefined;
