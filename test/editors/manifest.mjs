import { readFileSync } from 'node:fs';

const file = new URL('../../dist/custom-elements.json', import.meta.url);
const { modules } = JSON.parse(readFileSync(file, 'utf8'));

/** The elements in the manifest. */
export const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
