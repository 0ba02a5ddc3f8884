import { classOf, elementNames } from './element-names.mjs';

/** The elements that are built, by their tags, with the names of their classes. */
export const elements: Record<string, string> = Object.fromEntries(
  elementNames.map((tag) => [tag, classOf(tag)]),
);
