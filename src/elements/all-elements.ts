import * as classes from './classes.js';

/** The classes of all elements by their tags. */
export const elements: Record<string, CustomElementConstructor> = Object.fromEntries(
  Object.values(classes).map((element) => [element.tag, element]),
);
