/** Tests which files make rendered HTML of elements stale. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { drawing } from '../../scripts/build/definitions.mjs';
import { root } from '../../scripts/setup.mjs';

const src = join(root, 'src');

/** Returns the source files that a file imports, and all that those import. */
function importedBy(file, found = new Set()) {
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)\.js'/g)) {
    const imported = join(dirname(file), `${path}.ts`);
    if (found.has(imported) || !existsSync(imported)) continue;
    found.add(imported);
    importedBy(imported, found);
  }
  return found;
}

const names = (files) => files.map((file) => relative(src, file));

describe('the hash of the code that renders elements', () => {
  it('covers all that rendered HTML is made from', () => {
    const imported = names([...importedBy(join(src, 'snippets/prerendered.ts'))]);
    const others = imported.filter((name) => !names(drawing).includes(name));
    // The snippet around the rendered HTML, and what tells where the code runs.
    const expected = /^(?:snippets\/element-format|runtime\/[\w-]+)\.ts$/;
    assert.deepEqual(
      others.filter((name) => !expected.test(name)),
      [],
    );
  });

  it('leaves out other formats of snippets, and the heights of iframes', () => {
    const others = names(drawing).filter((name) => /iframe|frame-height|blockquote-f/.test(name));
    assert.deepEqual(others, []);
  });
});
