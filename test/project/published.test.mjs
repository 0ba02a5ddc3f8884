import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFile(root + path, 'utf8');

it('the module has every member that the published files of Lit use, under its original name', async () => {
  const module = await read('dist/statement-widgets.js');
  const { sources } = JSON.parse(await read('dist/statement-widgets.js.map'));
  const files = sources.filter((source) => /node_modules\/(?:@lit|lit)/.test(source));
  assert.ok(files.length > 0);
  for (const file of files) {
    const code = await read(file.replace('../', ''));
    const names = new Set([...code.matchAll(/\.([\w$]{3,})/g)].map(([, name]) => name));
    const missing = [...names].filter((name) => !module.includes(name));
    assert.deepEqual(missing, [], file);
  }
});
