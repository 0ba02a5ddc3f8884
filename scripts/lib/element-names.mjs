import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../../src/', import.meta.url);
const index = readFileSync(new URL('entrypoints/elements.ts', source), 'utf8');

/** The elements by their tags: each has a folder. */
const elementNames = readdirSync(new URL('elements/', source), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.includes('-'))
  .map(({ name }) => name);

/** Those that the library exports, and the build builds: one that has just been started is not among them. */
export const exportedElements = elementNames.filter((name) =>
  index.includes(` from '../elements/${name}/${name}.js';`),
);

/** The name of an element's class. */
export const classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
