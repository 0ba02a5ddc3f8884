import type { TemplateResult } from 'lit';
/**
 * The number of names in one block, and of matches to show at first, so that typing stays fast with thousands of
 * names.
 */
export declare const size = 100;
/**
 * Renders a list of names in blocks. `draw` gets the names of a block and the position of the first, from 1. Blocks
 * after the first are laid out when they come into view. For each item with its own number, a browser would search
 * the rest of the list.
 */
export declare const blocks: <Name>(names: Name[], draw: (block: Name[], from: number) => TemplateResult) => TemplateResult[];
