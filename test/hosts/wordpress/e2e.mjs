import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { runnerImport } from 'vite';
import { faults } from './faults.mjs';
import { languages } from './languages.mjs';
import { buildFiles, pluginFiles } from './library.mjs';
import { publishing } from './publishing.mjs';
import { reading } from './reading.mjs';
import { rendering } from './rendering.mjs';
import { settings } from './settings.mjs';
import {
  people,
  site,
  start,
  stop,
  traces,
  visitPost,
  writeResults,
  zip,
} from './site-under-test.mjs';

/**
 * Tests the plugin in the real WordPress, in two releases, as people who edit and people who read use it. Writes the
 * results to the file in HOST_RESULTS, for `docs/hosts.md`.
 */

const { zipOf } = (await runnerImport('./src/publish/zip.ts')).module;
const { embedded } = (await runnerImport('./src/statement/embedded.ts')).module;

for (const [release, theme] of [
  ['bookworm', 'twentytwentythree'],
  ['trixie', 'twentytwentyfive'],
]) {
  describe(`WordPress of Debian ${release}`, () => {
    before(() => start(release, theme));
    after(stop);

    it('is there once its zip has been uploaded, and keeps nothing', async () => {
      const others = (await traces()).filter(
        (name) => !/^_(site_)?transient|^can_compress|^recently_act|\/up(grade|loads)$/.test(name),
      );
      assert.deepEqual(others, [join(site.top, 'wp-content/plugins/statement-widgets')]);
    });

    rendering();
    publishing();
    settings();
    reading();
    faults();
    languages();

    it('shows an edited statement, whose plugin replaces this one', async () => {
      const title = 'An edited title';
      const edited = { ...embedded, title, signatories: embedded.signatories.slice(0, 3) };
      const { files } = await buildFiles(edited, (path) =>
        readFile(join('packages/cli/dist/parts', path)),
      );
      const packed = Object.entries(unzipSync(await readFile(zip)));
      const plugin = new Map(packed.map(([path, bytes]) => [path.replace(/^[^/]*\//, ''), bytes]));
      const file = join(site.top, 'edited.zip');
      await writeFile(file, zipOf(await pluginFiles(edited, plugin, files), 'statement-widgets'));
      const { page } = people.administrator;
      await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', file);
      await page.click('#install-plugin-submit');
      await page.click('a.update-from-upload-overwrite');
      await page.getByText('Plugin updated successfully').waitFor();
      await people.author.openBlockEditor();
      const post = await people.author.publishBlocks('Edited', [
        ['statement-widgets/coup-stats', {}],
        ['core/shortcode', { text: '[signatory-list]' }],
      ]);
      const { context, page: seen, html, faults } = await visitPost(post);
      // In the shadow root and in the fallback content of both.
      assert.equal(html.split(title).length, 5);
      for (const name of ['coup-stats', 'signatory-list']) {
        const text = await seen.locator(`${name} [part=base]`).innerText();
        assert.match(text, /An edited title\s+Joint statement of 3 organizations/);
      }
      assert.deepEqual(faults, []);
      await context.close();
    });

    it('makes PHP complain of nothing', async () => {
      const complaints = (await site.complaints()).split('\n');
      assert.deepEqual(
        complaints.filter((line) => line.includes('statement-widgets')),
        [],
      );
    });

    it('is gone without a trace once it has been deleted', async () => {
      const code = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        $plugin = 'statement-widgets/statement-widgets.php'; deactivate_plugins( $plugin ); var_export( delete_plugins( array( $plugin ) ) );`;
      assert.equal(await site.php(code), 'true');
      const left = await traces();
      assert.deepEqual(
        left.filter((name) => /statement|widgets-/.test(name)),
        [],
      );
    });
  });
}

after(writeResults);
