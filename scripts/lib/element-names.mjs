import { readdirSync } from 'node:fs';

/** The elements by their tags: a custom element's name has a hyphen, and the files that they share have none. */
export const elementNames = readdirSync(new URL('../../src/elements/', import.meta.url))
  .map((file) => /^([a-z]+(?:-[a-z]+)+)\.ts$/.exec(file)?.[1])
  .filter((name) => name !== undefined);
