/** Defines the constants of `src/runtime/version.ts`, for everything that is built from the source. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const src = join(root, 'src');

/** The folders with code that renders the HTML of an element. */
const folders = ['elements', 'i18n', 'statement', 'styles', 'utils'];

/** Other formats of snippets do not change a rendered element. */
const snippets = ['columns', 'dsd-format', 'prerendered', 'template-html'];

/** The files with all that changes the HTML of a rendered element. The statement has a fingerprint of its own. */
export const drawing = [
  ...folders.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.ts'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  ),
  ...snippets.map((name) => join(src, 'snippets', `${name}.ts`)),
].sort();

/** Returns a short hash of files. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The constants with their values as JSON. */
export const definitions = {
  __VERSION__: JSON.stringify(version),
  __DRAWING__: JSON.stringify(hashOf(drawing)),
};
