import { classes_exports } from "./classes.js";

// src/elements/all-elements.ts
/** The classes of all elements by their tags. */
var elements = Object.fromEntries(Object.values(classes_exports).map((element) => [element.tag, element]));

export { elements };