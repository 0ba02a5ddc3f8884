import { elementNames } from './element-names.mjs';

/** The elements by their tags, with the names of their classes. */
export const elements: Record<string, string> = Object.fromEntries(
  elementNames.map((tag) => [
    tag,
    tag.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase()),
  ]),
);
