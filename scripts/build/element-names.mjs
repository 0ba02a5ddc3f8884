/** Reads tags and class names from the list of classes, for scripts that cannot import TypeScript. */
import { readFileSync } from 'node:fs';

const classes = readFileSync(new URL('../../src/elements/classes.ts', import.meta.url), 'utf8');

/** Class names by tag. */
export const elements = Object.fromEntries(
  [...classes.matchAll(/^ {2}'([\w-]+)': (\w+),$/gm)].map(([, tag, name]) => [tag, name]),
);

export const elementNames = Object.keys(elements);
