import type { TemplateResult } from 'lit';
/** How many names stand in one block, and are shown at once of those that match: a key should not wait for thousands. */
export declare const size = 100;
/**
 * A list of names in blocks; `draw` also takes the place of the first name of a block, from 1. The blocks past the
 * first are laid out where they come into view, and a browser looks at the rest of a list for every item with a number
 * of its own.
 */
export declare const blocks: <Name>(names: Name[], draw: (block: Name[], from: number) => TemplateResult) => TemplateResult[];
