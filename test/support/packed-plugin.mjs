import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plugin } from '../../integrations/wordpress/plugin-version.mjs';
import { filesOf } from '../../scripts/build/files-of.mjs';
import { importMinified } from '../../scripts/build/import-minified.mjs';
import { root } from '../../scripts/setup.mjs';

/** The WordPress plugin without WordPress, for tests in Node. */

export const library = await importMinified('test/project/wordpress-library.ts');
const { buildFiles, coalition, pluginFiles } = library;

export const river = JSON.parse(
  await readFile(join(root, 'test/fixtures/open-river.json'), 'utf8'),
);

/** A statement in Arabic with figures, demands, and signatories in groups, among them a person. */
export const riverInGroups = { ...river, signatories: coalition.signatories };

/** Returns the files of the plugin with a statement, as the statement editor packs it. */
export const packed = async (packedStatement) => {
  const { files } = await buildFiles(packedStatement, (path) =>
    readFile(join(root, 'packages/cli/dist/parts', path)),
  );
  const source = new Map(Object.entries(await filesOf(plugin)));
  return pluginFiles(packedStatement, source, files);
};

/** Whether there is PHP, without which no test can render a shortcode. */
export const hasPhp = spawnSync('php', ['--version']).status === 0;
const script = fileURLToPath(new URL('../project/wordpress-shortcodes.php', import.meta.url));

/** Writes the plugin to a folder of its own. */
export async function written(files) {
  const folder = join(await mkdtemp(join(tmpdir(), 'plugin-')), 'statement-widgets');
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/**
 * Renders shortcodes with the plugin in a folder. `place` is where: a page, a feed, or an answer of the REST API.
 * `content` is all that the post contains.
 */
export function rendered(folder, list, { place = 'page', content = '' } = {}) {
  const { status, stdout, stderr } = spawnSync('php', [script, folder, place, content], {
    input: JSON.stringify(list),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  assert.equal(status, 0, stdout.slice(0, 2000) + stderr);
  return JSON.parse(stdout);
}

/** Compares HTML, and names the place of the first difference. */
export function assertSame(made, expected, name) {
  // WordPress escapes the apostrophe in attributes.
  const html = made.replace(/^<[^>]*>/, (found) => found.replace(/&#039;/g, "'"));
  if (html === expected) return;
  const place = [...html].findIndex((character, index) => character !== [...expected][index]);
  const around = (text) => [...text].slice(Math.max(0, place - 80), place + 80).join('');
  assert.equal(around(html), around(expected), `${name}, character ${place}`);
}
