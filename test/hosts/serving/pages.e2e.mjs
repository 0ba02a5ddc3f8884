import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { findBrowsers } from '../../support/browsers.mjs';
import { root } from '../../../scripts/setup.mjs';
import { freePort } from '../../support/webkit.mjs';
import { packServing } from '../../../scripts/release/pack-serving.mjs';
import { startNginx, startPages } from './servers.mjs';

/** Tests a partner's page with widgets from another origin, with our configuration and without the origin. */

const importOf = async (path) =>
  (await runnerImport(join(root, path), { configFile: false })).module;
const { elementFormat } = await importOf('src/snippets/element-format.ts');
const { embedded } = await importOf('src/statement/embedded.ts');
const { en } = await importOf('src/i18n/locales/en.ts');

const folder = await mkdtemp(join(tmpdir(), 'serving-'));
const { version, integrity } = await packServing(join(root, 'dist'), folder);
const pinned = `/statement-widgets/versions/${version}/`;
const latest = '/statement-widgets/latest/';

let origin;
let site;
let browser;
/** The pages of the partner's site, by path. */
const pages = new Map();

before(async () => {
  origin = await startNginx(folder, { brotli: true });
  site = await startPages((path) => pages.get(path) ?? { status: 404, body: '' });
  browser = await chromium.launch({
    executablePath: findBrowsers().chromium.path,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      '--host-resolver-rules=MAP gone.example ~NOTFOUND',
    ],
  });
});
after(async () => {
  await browser?.close();
  await Promise.all([origin?.stop(), site?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const tag = (url, attributes = '') => `<script type="module" src="${url}" ${attributes}></script>`;
const pin = `crossorigin integrity="${integrity}"`;
const widget = elementFormat(embedded, 'coup-stats', { figures: 'killed', actions: 'cite' }, en);
const page = (content, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Partner</title>${content}`;

/** Opens a page of the partner's site. Returns the requests to our server and the errors. */
async function open(body, headers, url = '/page') {
  pages.set(url, { body, headers });
  const context = await browser.newContext();
  const tab = await context.newPage();
  const [answers, errors] = [new Map(), []];
  tab.on('response', (response) => {
    const { pathname, origin: from } = new URL(response.url());
    if (from === origin.url) answers.set(pathname, response.status());
  });
  tab.on('pageerror', (error) => errors.push(error.message));
  return {
    tab,
    answers,
    errors,
    close: () => context.close(),
    go: (options) => tab.goto(site.url + url, options),
  };
}

/** Returns the text of a widget with a citation. Playwright's selectors reach into open shadow roots. */
async function cited(frame, name = 'coup-stats') {
  await frame.locator(`${name} [part~=action]`).first().click();
  await frame.locator(`${name} [part~=panel]`, { hasText: 'BibTeX' }).waitFor();
  return frame.locator(`${name} [part~=base]`).innerText();
}

const spanish = 'Frase fuente';

describe('from another origin', () => {
  test('a pinned module loads its language and its actions from its own folder', async () => {
    const { tab, answers, errors, close, go } = await open(
      page(tag(origin.url + pinned + 'statement-widgets.js', `async ${pin}`) + widget, 'es'),
    );
    await go();
    assert.ok((await cited(tab)).includes(spanish));
    assert.deepEqual(
      [...answers].sort(),
      ['actions.js', 'locales/es.js', 'statement-widgets.js'].map((file) => [pinned + file, 200]),
    );
    assert.deepEqual(errors, []);
    await close();
  });

  test('the latest module loads its files from its version, and reads its options from its URL', async () => {
    const src = `${origin.url + latest}statement-widgets.js?prefix=acme`;
    const { tab, answers, errors, close, go } = await open(
      page(tag(src) + widget.replaceAll('coup-stats', 'acme-coup-stats'), 'es'),
    );
    await go();
    assert.ok((await cited(tab, 'acme-coup-stats')).includes(spanish));
    assert.deepEqual([...answers.keys()].sort(), [
      `${latest}statement-widgets.js`,
      `${pinned}actions.js`,
      `${pinned}locales/es.js`,
    ]);
    assert.equal(await tab.evaluate("customElements.get('coup-stats')"), undefined);
    assert.deepEqual(errors, []);
    await close();
  });

  for (const where of [pinned, latest]) {
    test(`a sandboxed iframe without an origin loads them from ${where.split('/')[2]}/`, async () => {
      const inner = page(
        tag(`${origin.url + where}statement-widgets.js`, where === pinned ? pin : '') + widget,
        'es',
      );
      pages.set('/inner', { body: inner });
      const { tab, errors, close, go } = await open(
        page('<iframe sandbox="allow-scripts" src="/inner" width="600" height="600"></iframe>'),
      );
      await go();
      const frame = tab.frameLocator('iframe');
      assert.ok((await cited(frame)).includes(spanish));
      assert.equal(await frame.locator('body').evaluate('origin'), 'null');
      assert.deepEqual(errors, []);
      await close();
    });

    for (const [kind, attribute] of [
      ['a frame', ''],
      ['a sandboxed frame', 'sandbox="allow-scripts"'],
    ]) {
      test(`${kind} with embed.html of ${where.split('/')[2]}/ shows the widget, even on an isolated page`, async () => {
        const src = `${origin.url + where}embed.html#widget=coup-stats&amp;lang=es&amp;actions=cite`;
        const { tab, answers, errors, close, go } = await open(
          page(`<iframe ${attribute} src="${src}" width="600" height="600"></iframe>`),
          {
            'Cross-Origin-Embedder-Policy': 'require-corp',
            'Cross-Origin-Opener-Policy': 'same-origin',
          },
        );
        await go();
        assert.equal(await tab.evaluate('crossOriginIsolated'), true);
        assert.ok((await cited(tab.frameLocator('iframe'))).includes(spanish));
        assert.ok(!answers.has(`${where}statement-widgets.classic.js`));
        assert.deepEqual(errors, []);
        await close();
      });
    }
  }

  test('an isolated page loads the module and the classic script', async () => {
    const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
    for (const script of [
      tag(`${origin.url + pinned}statement-widgets.js`, pin),
      `<script src="${origin.url + latest}statement-widgets.classic.js"></script>`,
    ]) {
      const { tab, errors, close, go } = await open(page(script + widget, 'es'), isolated);
      await go();
      assert.ok((await cited(tab)).includes(spanish));
      assert.deepEqual(errors, []);
      await close();
    }
  });

  test('a page in another encoding decodes the classic script correctly', async () => {
    const script = `<script src="${origin.url + latest}statement-widgets.classic.js"></script>`;
    const body = page(`${script}<coup-stats>Words</coup-stats>`, 'es').replace(
      'utf-8',
      'windows-1252',
    );
    const { tab, close, go } = await open(body);
    pages.get('/page').type = 'text/html';
    await go();
    assert.equal(await tab.evaluate('document.characterSet'), 'windows-1252');
    const base = tab.locator('coup-stats [part~=base]');
    await base.waitFor();
    assert.ok((await base.innerText()).includes(spanish));
    await close();
  });
});

describe('when the origin is gone', () => {
  const words = 'killed by the military junta';
  const own = '<script>addEventListener("DOMContentLoaded", () => (ready = true))</script>';
  const waits = 'it accepts connections and never answers';
  /** The URL of the module, for each kind of outage. */
  const gone = {
    'the file is not there': () =>
      `${origin.url}/statement-widgets/versions/0/statement-widgets.js`,
    'no server listens': async () => `http://127.0.0.1:${await freePort()}/statement-widgets.js`,
    'the name is no longer known': () => 'http://gone.example/statement-widgets.js',
    'the name is parked': () => `${site.url}/parked.js`,
    'a stranger serves a script there': () => `${site.url}/other.js`,
    [waits]: () => `${silent.url}/statement-widgets.js`,
  };
  let silent;
  before(async () => {
    silent = await startPages(() => undefined);
    pages.set('/parked.js', { body: '<!doctype html><title>For sale</title>' });
    pages.set('/other.js', {
      type: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: 'document.body.textContent = "Other words"',
    });
  });
  after(() => silent.stop());

  for (const [what, address] of Object.entries(gone)) {
    test(`${what}: the fallback content stays, and the page still works`, async () => {
      const attributes = `async ${pin} onerror="failed = true"`;
      const { tab, errors, close, go } = await open(
        page(own + tag(await address(), attributes) + widget),
      );
      await go({ waitUntil: 'domcontentloaded' });
      if (what !== waits) await tab.waitForFunction('globalThis.failed');
      assert.equal(await tab.evaluate('globalThis.ready'), true);
      assert.ok((await tab.locator('coup-stats').innerText()).includes(words));
      assert.equal(await tab.evaluate("customElements.get('coup-stats')"), undefined);
      assert.deepEqual(errors, []);
      await close();
    });
  }

  test('a reader with a cached pinned version keeps its widgets', async () => {
    const server = await startNginx(folder, { brotli: true });
    const body = page(tag(`${server.url + pinned}statement-widgets.js`, pin) + widget, 'es');
    const { tab, close, go } = await open(body);
    pages.set('/second', { body });
    try {
      await go();
      await cited(tab);
    } finally {
      await server.stop();
    }
    await tab.goto(`${site.url}/second`);
    assert.ok((await cited(tab)).includes(spanish));
    await close();
  });

  test('a mirror at another URL serves a page that names it, with the same hash', async () => {
    const mirror = await startNginx(folder);
    try {
      const { tab, close, go } = await open(
        page(tag(`${mirror.url + pinned}statement-widgets.js`, pin) + widget, 'es'),
      );
      await go();
      assert.ok((await cited(tab)).includes(spanish));
      await close();
    } finally {
      await mirror.stop();
    }
  });
});
