import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pack, temporaryFolder, unpack } from '../support/packed.mjs';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../../scripts/setup.mjs';
import { assertUnnoticed, launch, takenOver, withoutScript } from './taken-over.mjs';

/** Tests the examples of statically rendered sites, as copied by a user. */

const here = fileURLToPath(new URL('node_modules/', import.meta.url));

let browser;
let tarball;
before(async () => {
  ({ tarball } = pack());
  browser = await launch();
});
after(() => browser.close());

/** Builds an example with its own dependencies. Returns the output folder. */
function build(example, command, output) {
  const project = temporaryFolder();
  cpSync(join(root, 'integrations', example), project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  unpack(tarball, project);
  for (const name of readdirSync(here)) {
    if (!name.startsWith('.')) symlinkSync(join(here, name), join(project, 'node_modules', name));
  }
  symlinkSync(join(root, 'node_modules/valibot'), join(project, 'node_modules/valibot'));
  execFileSync(process.execPath, [join(here, command[0]), ...command.slice(1)], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return join(project, output);
}

const sites = {
  'Eleventy, with the module': {
    make: () => build('eleventy-ssr', ['@11ty/eleventy/cmd.cjs'], '_site'),
    pages: { '': ['en', 'en', 'en', 'en'], 'my/': ['my', 'my'] },
  },
  'Astro, with its own bundle': {
    make: () => build('astro', ['astro/astro.js', 'build'], 'dist'),
    pages: { '': ['en', 'en', 'my', 'en', 'en'] },
  },
};

for (const [name, { make, pages }] of Object.entries(sites)) {
  test(name, async () => {
    const folder = make();
    const { url, close } = await serve(folder);
    try {
      for (const [path, languages] of Object.entries(pages)) {
        const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
        assert.match(html, /^<!doctype html>/i);
        assert.equal(html.match(/<template [^>]*shadowrootmode/g).length, languages.length);
        for (const width of [360, 1280]) {
          const still = await withoutScript(browser, url + path, width);
          assert.deepEqual(still.languages, languages);
          const result = await takenOver(browser, url + path, { width });
          assertUnnoticed(result);
          assert.equal(still.text, result.after.text);
        }
      }
    } finally {
      await close();
    }
  });
}
