import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { findBrowsers } from '../support/browsers.mjs';

/**
 * Opens pages from disk, where no module loads: one with the classic script and an iframe, and self-contained pages of
 * the builder.
 */

const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Disk</title>
<script>errors = []; addEventListener('error', ({ message }) => errors.push(message))</script>
<script src="statement-widgets.classic.js"></script>
<coup-stats actions="cite">Words</coup-stats>
<iframe src="embed.html#widget=statement-quote"></iframe>`;

/** Waits for the content of the page. */
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

/** Creates a page like the builder, with a widget of each kind, and with a statement of its own if `own` is set. */
async function takeAway(name, own) {
  const root = new URL('../../', import.meta.url);
  const load = async (path) =>
    (await runnerImport(fileURLToPath(new URL(path, root)), { configFile: false })).module;
  const { takeAwayPage } = await load('demo/files/page.ts');
  const { all } = await load('src/i18n/all-locales.ts');
  const { embedded } = await load('src/statement/embedded.ts');
  const html = await takeAwayPage({
    statement: own ?? embedded,
    own,
    messages: all.en,
    widgets: ['coup-stats', 'demand-card', 'statement-quote', 'joint-statement'].map((element) => ({
      name: element,
      attributes: {},
    })),
    properties: { '--statement-accent': '#a01c1c' },
    theme: 'light',
    script: await readFile(new URL('dist/statement-widgets.classic.js', root), 'utf8'),
  });
  await writeFile(join(folder, name), html);
}

/** Waits for the content of each widget on such a page, and returns it with the accent colour. */
const taken = `new Promise((resolve) => {
  const widgets = [...document.querySelectorAll('main > *')];
  const look = () => {
    const done = widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=base]'));
    if (!done) return requestAnimationFrame(look);
    resolve({
      texts: widgets.map(({ shadowRoot }) => shadowRoot.textContent),
      accent: getComputedStyle(widgets[0].shadowRoot.querySelector('[part=base]')).borderTopColor,
      requests: performance.getEntriesByType('resource').map(({ name }) => name),
    });
  };
  look();
})`;

after(() => rm(folder, { recursive: true, force: true }));

for (const [engine, start] of Object.entries(open)) {
  test(`${engine}: a page on disk shows the widget, its actions, and the iframe`, async () => {
    const { browser, tab } = await start(pathToFileURL(join(folder, 'page.html')).href);
    try {
      const { text, errors } = await tab.evaluate(shown);
      assert.match(text, /Phrase source/);
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
  test(`${engine}: a page from the builder shows its widgets from disk, without other files`, async () => {
    const river = JSON.parse(
      await readFile(new URL('../fixtures/open-river.json', import.meta.url), 'utf8'),
    );
    for (const [own, said] of [
      [undefined, '6,000'],
      [river, '12,000'],
    ]) {
      await takeAway('take-away.html', own);
      const { browser, tab } = await start(pathToFileURL(join(folder, 'take-away.html')).href);
      try {
        const { texts, accent, requests } = await tab.evaluate(taken);
        assert.ok(texts[0].includes(said));
        assert.ok(
          texts.every((text) => text.includes(own ? 'Open the river' : 'Four years after')),
        );
        assert.equal(accent, 'rgb(160, 28, 28)');
        assert.deepEqual(requests, []);
      } finally {
        await browser.close();
      }
    }
  });
}
