// src/elements/shared/list-blocks.ts
/** How many names stand in one block, and are shown at once of those that match: a key should not wait for thousands. */
var size = 100;
/**
* A list of names in blocks; `draw` also takes the place of the first name of a block, from 1. The blocks past the
* first are laid out where they come into view, and a browser looks at the rest of a list for every item with a number
* of its own.
*/
var blocks = (names, draw) => names.flatMap((_, index) => index % 100 ? [] : [draw(names.slice(index, index + 100), index + 1)]);

export { blocks };