import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licences, type Packages, packagesIn } from '../../scripts/build/packages.js';

/** The packages in the files of the site. Workers are built on their own, before the pages are written. */
const packages: Packages = {};

/** Notes the packages in the files of a build. */
export const notePackages = (): Plugin => ({
  name: 'note-packages',
  generateBundle(_, bundle) {
    Object.assign(packages, packagesIn(Object.values(bundle)));
  },
});

/** Writes the licences of all packages in the site: of its own scripts, which contain more than those in `dist/`. */
export const writeLicences = (): Plugin => ({
  name: 'write-licences',
  async writeBundle({ dir = '' }) {
    await writeFile(join(dir, 'LICENSES.txt'), await licences(packages));
  },
});
