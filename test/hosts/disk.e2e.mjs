import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/lib/browsers.mjs';

/** A page that is opened from a disk, where no module loads: with the classic script, and with a frame beside it. */

const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Disk</title>
<script>errors = []; addEventListener('error', ({ message }) => errors.push(message))</script>
<script src="statement-widgets.classic.js"></script>
<coup-stats actions="cite">Words</coup-stats>
<iframe src="embed.html#widget=statement-quote"></iframe>`;

/** What the page shows, once it does. */
const shown = `new Promise((resolve) => {
  const look = () => {
    const { shadowRoot } = document.querySelector('coup-stats');
    const action = shadowRoot?.querySelector('[part=action]');
    if (!action) return requestAnimationFrame(look);
    if (!shadowRoot.querySelector('[part=panel]').textContent) {
      action.click();
      return requestAnimationFrame(look);
    }
    resolve({ text: shadowRoot.textContent, errors });
  };
  look();
})`;

const engines = findBrowsers();
const open = {
  Chromium: async (url) => {
    const browser = await chromium.launch({
      executablePath: engines.chromium.path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    const tab = await browser.newPage();
    await tab.goto(url);
    return { browser, tab };
  },
  Firefox: async (url) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: engines.firefox.path,
      headless: true,
    });
    const tab = await browser.newPage();
    await tab.goto(url);
    return { browser, tab };
  },
};

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disk-'));
  for (const file of ['statement-widgets.classic.js', 'statement-widgets.js', 'embed.html']) {
    await cp(new URL(`../../dist/${file}`, import.meta.url), join(folder, file));
  }
  await writeFile(join(folder, 'page.html'), page);
});
after(() => rm(folder, { recursive: true, force: true }));

for (const [engine, start] of Object.entries(open)) {
  test(`${engine}: a page from a disk shows the widget, its actions, and the frame`, async () => {
    const { browser, tab } = await start(pathToFileURL(join(folder, 'page.html')).href);
    try {
      const { text, errors } = await tab.evaluate(shown);
      assert.match(text, /Plus de/);
      assert.match(text, /BibTeX/);
      assert.deepEqual(errors, []);
      const frame = tab.frames().find((each) => each.url().includes('embed.html'));
      await frame.waitForFunction(
        "document.querySelector('statement-quote')?.shadowRoot?.querySelector('blockquote')",
      );
    } finally {
      await browser.close();
    }
  });
}
