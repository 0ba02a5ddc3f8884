import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { packWordPress } from '../../../integrations/wordpress/pack.mjs';
import { assertSame } from '../../support/packed-plugin.mjs';
import { phpVersions, startPhp } from '../lib/php.mjs';
import { library } from './library.mjs';

/**
 * Tests the plugin in each version of PHP that it supports, without WordPress: it parses, and renders the elements as the
 * library does. A notice of a deprecation is a failure. Writes the results to the file in HOST_RESULTS.
 */

/** The plugin without WordPress, and the program that renders the elements. */
const rendering = ['wordpress-stubs.php', 'wordpress-shortcodes.php'];
const results = [];
after(async () => {
  if (process.env.HOST_RESULTS) await writeFile(process.env.HOST_RESULTS, JSON.stringify(results));
});

const zip = unzipSync(await readFile(await packWordPress()));
const files = new Map(Object.entries(zip).map(([path, content]) => [`/${path}`, content]));
for (const name of rendering)
  files.set(`/${name}`, await readFile(new URL(`../../project/${name}`, import.meta.url)));
const programs = [...files.keys()].filter((path) => path.endsWith('.php'));
const { expected } = library;
files.set(
  '/asked.json',
  JSON.stringify(expected.map(({ element, attributes }) => [element, attributes])),
);

for (const version of phpVersions) {
  describe(`PHP ${version}`, () => {
    let php;
    let release;
    before(async () => {
      php = await startPhp(version, files);
      release = await php.run('echo PHP_VERSION;');
    });
    after(() => php?.stop());

    const report = (column, result) =>
      results.push({
        ...{ table: 'php', host: 'PHP', version: release, setting: '', column, result },
        engine: 'WebAssembly',
      });

    test('is the version', () => {
      assert.ok(release.startsWith(`${version}.`), release);
    });

    test('a notice of a deprecation is an error', async () => {
      await assert.rejects(php.run("trigger_error( 'old', E_USER_DEPRECATED );"), /old/);
    });

    test('the files of the plugin parse', async () => {
      for (const path of programs) {
        await php.run(`token_get_all( file_get_contents( '${path}' ), TOKEN_PARSE );`);
      }
      report('parses', 'yes');
    });

    test('the elements are rendered as the library renders them, with every attribute', async () => {
      const made = JSON.parse(
        await php.run(`$argv = array( '', '/statement-widgets', 'page', '' );
          define( 'STDIN', fopen( '/asked.json', 'r' ) );
          require '/wordpress-shortcodes.php';`),
      ).rendered;
      assert.equal(made.length, expected.length);
      expected.forEach(({ element, attributes, html }, index) => {
        assertSame(made[index], html, `${element} ${JSON.stringify(attributes)}`);
      });
      report('every element', 'same bytes');
    });
  });
}
