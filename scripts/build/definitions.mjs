/** Defines the constants of `src/runtime/version.ts`, for everything that is built from the source. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** The folders with all that changes the HTML of an element. */
const drawing = ['elements', 'i18n', 'snippets', 'statement', 'styles', 'utils'];

/** Returns a short hash of the files in some folders of `src/`. */
function hashOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const path = join(root, 'src', folder);
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      // The statement has a fingerprint of its own.
      .filter((entry) => entry.name.endsWith('.ts'))
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 8);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The constants with their values as JSON. */
export const definitions = {
  __VERSION__: JSON.stringify(version),
  __DRAWING__: JSON.stringify(hashOf(drawing)),
};
