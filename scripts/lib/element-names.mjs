import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../../src/', import.meta.url);
const index = readFileSync(new URL('index.ts', source), 'utf8');

/** The elements by their tags: a custom element's name has a hyphen, and the files that they share have none. */
export const elementNames = readdirSync(new URL('elements/', source))
  .map((file) => /^([a-z]+(?:-[a-z]+)+)\.ts$/.exec(file)?.[1])
  .filter((name) => name !== undefined);

/** Those that the library exports, and the build builds: one that has just been started is not among them. */
export const exportedElements = elementNames.filter((name) =>
  index.includes(` from './elements/${name}.js';`),
);

/** The name of an element's class. */
export const classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
