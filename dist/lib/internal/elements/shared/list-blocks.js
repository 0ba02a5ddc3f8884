// src/elements/shared/list-blocks.ts
/**
* The number of names in one block, and of matches to show at first, so that typing stays fast with thousands of
* names.
*/
var size = 100;
/**
* Renders a list of names in blocks. `draw` gets the names of a block and the position of the first, from 1. Blocks
* after the first are laid out when they come into view. For each item with its own number, a browser would search
* the rest of the list.
*/
var blocks = (names, draw) => names.flatMap((_, index) => index % 100 ? [] : [draw(names.slice(index, index + 100), index + 1)]);

export { blocks };