import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../support/browsers.mjs';
import { install, pack, temporaryFolder } from '../support/packed.mjs';
import { serve } from '../../scripts/serve.mjs';
import { assertAlone } from './alone.mjs';
import { bundle, bundlers } from './bundlers.mjs';

/** Tests an app with one element in common bundlers and in a browser. */

const page = (statement) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,">
<script type="module" src="dist/main.js"></script>
<coup-stats id="first" actions="cite embed">Words</coup-stats>
<coup-stats id="burmese" lang="my">Words</coup-stats>
<coup-stats id="own" statement="statement">Words</coup-stats>
<statement-quote>Words of another</statement-quote>
<script type="application/json" id="statement">${statement}</script>
</html>`;

let browser;
let tarball;
before(async () => {
  ({ tarball } = pack());
  browser = await chromium.launch({
    executablePath: findBrowsers().chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
after(() => browser.close());

/** Opens a page. Returns its requests and console messages. */
async function open(url) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const tab = await browser.newPage({ permissions });
  const requests = [];
  const messages = [];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', ({ message }) => messages.push(message));
  await tab.goto(url);
  return { tab, requests, messages };
}

for (const name of Object.keys(bundlers)) {
  test(`an app bundled by ${name} shows its element`, async () => {
    const project = temporaryFolder();
    const installed = install(tarball, project);
    const { first } = await bundle(
      name,
      project,
      "import 'statement-widgets/define/coup-stats.js';",
    );
    assertAlone(first, 'coup-stats');
    const statement = readFileSync(join(installed, 'dist/lib/statement.json'), 'utf8');
    writeFileSync(join(project, 'index.html'), page(statement));
    const { url, close } = await serve(project);
    try {
      const { tab, requests, messages } = await open(url);
      await tab.locator('#first [part=figure]').first().waitFor();
      await tab.locator('#burmese [part=base][lang^=my]').waitFor();
      await tab.locator('#own [part=figure]').first().waitFor();
      assert.equal(await tab.locator('statement-quote:not(:defined)').count(), 1);

      await tab.locator('#first [part=action]').first().click();
      await tab.locator('#first [part=panel] button', { hasText: 'BibTeX' }).waitFor();

      // Pasted snippets load the module under its own name, while the app's files are private.
      await tab.locator('#first [part=action]', { hasText: 'Embed' }).click();
      await tab.locator('#first [part=outcome]', { hasText: 'Copied' }).waitFor();
      const snippet = await tab.evaluate('navigator.clipboard.readText()');
      assert.match(
        snippet,
        /^<script type="module" src="statement-widgets\.js"><\/script><coup-stats /,
      );

      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((each) => !each.startsWith(url) && !each.startsWith('data:')),
        [],
      );
    } finally {
      await close();
    }
  });
}

test('a module on a page and an app of another bundler share one set of elements', async () => {
  const project = temporaryFolder();
  install(tarball, project);
  await bundle('esbuild', project, "import 'statement-widgets/define/coup-stats.js';");
  const module = 'node_modules/statement-widgets/dist/statement-widgets.js';
  const html = `<!doctype html><title>Both</title><link rel="icon" href="data:,">
    <script type="module" src="${module}"></script><script type="module" src="dist/main.js"></script>
    <coup-stats>Words</coup-stats><statement-quote>Words</statement-quote>`;
  writeFileSync(join(project, 'index.html'), html);
  const { url, close } = await serve(project);
  try {
    const { tab, messages } = await open(url);
    await tab.locator('coup-stats [part=figure]').first().waitFor();
    await tab.locator('statement-quote [part=base]').waitFor();
    // It would warn about another version or another statement.
    assert.deepEqual(messages, []);
  } finally {
    await close();
  }
});
