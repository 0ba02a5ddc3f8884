/* global addEventListener, dispatchEvent, document, Event, getComputedStyle, navigator -- used within the pages */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import axe from 'axe-core';
import MarkdownIt from 'markdown-it';
import { chromium } from 'playwright-core';
import { transformWithOxc } from 'vite';
import { chooseEngines } from './browsers.mjs';
import { publishDocument } from './editor-flow.mjs';
import { readInEditor, startStates } from './editor-visits.mjs';
import { serve } from '../../scripts/serve.mjs';
import { stillness } from './stillness.mjs';

/** Creates elements from JSX like a framework, with HTML attribute names. */
const createElement = `const h = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name !== 'style') element.setAttribute(name, value);
    else for (const [property, text] of Object.entries(value)) element.style.setProperty(property, text);
  }
  element.append(...children);
  return element;
};`;

/** Renders an element from JSX to HTML like a framework on a server. */
function toHtml(tag, { style = {}, dangerouslySetInnerHTML, ...attributes }) {
  delete attributes.suppressHydrationWarning;
  const declarations = Object.entries(style).map(([property, text]) => `${property}:${text}`);
  const list = Object.entries({ ...attributes, style: declarations.join(';') });
  const written = list.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  return `<${tag}${written.join('')}>${dangerouslySetInnerHTML.__html}</${tag}>`;
}

/** Returns the page that a site makes of a snippet. */
async function bodyOf(host, lines) {
  if (host === 'markdown') return new MarkdownIt().render(lines);
  if (!host.startsWith('react')) return lines;
  const compiled = async (jsx) =>
    (await transformWithOxc(jsx, 'widget.jsx', { jsx: { runtime: 'classic', pragma: 'h' } })).code;
  if (host === 'react-server') return runInNewContext(await compiled(lines), { h: toHtml });
  return `<script>${createElement}${await compiled(`document.body.append(${lines});`)}</script>`;
}

/** Opens a page. The limit only improves the message, like that of `until`. */
async function pageIn(context, { scheme: colorScheme = 'light', width = 1280, height = 900 }) {
  context.setDefaultTimeout(100_000);
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height });
  return page;
}

/** Records the errors and warnings of a page. */
function listen(page, errors) {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
}

/** Waits for the content of the first widget of a page, also in an iframe. */
async function shownIn(frame, widget) {
  await frame.locator(`${widget} [part=base]`).first().waitFor();
  // An element that takes over replaces its rendered content.
  const element = frame.locator(widget).first();
  return element.evaluate((host) => {
    const part = host.shadowRoot.querySelector('[part=base]');
    return {
      text: part.textContent.replace(/\s+/g, ' ').trim(),
      accent: getComputedStyle(part).borderTopColor,
      theme: host.getAttribute('theme'),
      lang: part.lang,
    };
  });
}

/** Returns the layout shifts on a page of the site when its widgets take over, and its policy violations. */
async function movedOn(context, url, width) {
  // Chromium only counts shifts within the viewport.
  const page = await pageIn(context, { width, height: 4000 });
  const errors = [];
  listen(page, errors);
  try {
    return { ...(await stillness(page, url)), errors };
  } finally {
    await page.close();
  }
}

/**
 * Returns the errors and warnings that a page of the site logs until every widget on it and in its preview is ready, and
 * the faults that axe finds then.
 */
async function visit(context, url, { scheme, width }) {
  const page = await pageIn(context, { scheme, width });
  const logged = [];
  listen(page, logged);
  try {
    await page.addInitScript(() => {
      globalThis.readied = new Set();
      addEventListener('statement-ready', ({ target }) => globalThis.readied.add(target));
    });
    await page.goto(url);
    await page.waitForFunction(() => {
      // Elements that are out of view, and those that wait until they are used, start as well.
      dispatchEvent(new Event('beforeprint'));
      [...document.body.querySelectorAll('*')].forEach((element) => void element.updateComplete);
      const previews = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
      const ready = [globalThis, ...previews].map(({ document: { body }, readied }) =>
        // A preview that begins to load has no body.
        body
          ? [...body.querySelectorAll('*')]
              .filter(({ localName }) => localName.includes('-'))
              .map((widget) => readied.has(widget))
          : [false],
      );
      // The editor has no widget before a statement is open.
      const isEditor = document.querySelector('#editor .start') !== null;
      return isEditor || (ready.flat().length > 0 && ready.flat().every(Boolean));
    });
    const errors = [...logged];
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run({ exclude: ['.stage iframe'] }, { resultTypes: ['violations'] }),
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${target.join(' ')}`),
    );
    return { errors, faults: wide > width ? [...faults, `scrolls to ${wide}`] : faults };
  } finally {
    await page.close();
  }
}

/** Returns the visible text of each widget on a page without scripts. */
async function unscripted(browser, url) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await pageIn(context, {});
  try {
    await page.goto(url);
    return await page.evaluate(() =>
      [...document.querySelectorAll(':not(:defined)')].map(({ localName, shadowRoot }) => ({
        name: localName,
        text: shadowRoot.querySelector('[part=base]').innerText,
      })),
    );
  } finally {
    await context.close();
  }
}

/**
 * Answers requests of tests with its own Chromium: console messages of a page of the site, faults that axe finds,
 * layout shifts, and content without scripts. `paste` uses the builder like a person, copies the snippet, pastes it
 * into a page on another origin with the library's files, and returns both contents.
 */
export function drivenPages(root) {
  const built = fileURLToPath(new URL('demo/site/', root));
  let ready;
  let folder;

  async function start() {
    const { browsers } = chooseEngines();
    folder = mkdtempSync(join(tmpdir(), 'partner-'));
    cpSync(join(built, 'dist'), join(folder, 'statement-widgets'), { recursive: true });
    const [site, partner, browser] = await Promise.all([
      serve(built),
      serve(folder),
      chromium.launch({
        executablePath: browsers.chromium.path,
        timeout: 100_000,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      }),
    ]);
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(100_000);
    return { site, partner, browser, context };
  }

  /** Opens the builder in a page for the test file. The page stays open for the next choice. */
  const builders = new Map();
  async function builderAt(path, file) {
    const { site, context } = await (ready ??= start());
    const key = `${file} ${path}`;
    if (!builders.has(key)) {
      const page = await context.newPage();
      const errors = [];
      listen(page, errors);
      await page.goto(site.url + path);
      builders.set(key, { page, errors, pasted: `page-${builders.size}.html` });
    }
    return builders.get(key);
  }

  /** Waits for the clipboard, which the test files share. */
  let turn = Promise.resolve();
  function withClipboard(work) {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function paste({ widget, host, path = 'builder.html', still, file }) {
    const { page, errors, pasted: name } = await builderAt(path, file);
    const { partner, context } = await ready;
    await page.locator(`input[name=widget][value=${widget}]`).check();
    await page.locator('#host').selectOption(host);
    if (['sitebuilder', 'noscript'].includes(host)) {
      await page.locator('#folder').fill(`${partner.url}statement-widgets/`);
      await page.locator('#folder').blur();
    }
    const previewed = await shownIn(page.frameLocator('.stage iframe'), widget);
    const copied = async (id) => {
      const button = page.locator(`#${id} [data-copy]`);
      if ((await button.count()) === 0) return '';
      return withClipboard(async () => {
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await button.click();
        await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
        return page.evaluate(() => navigator.clipboard.readText());
      });
    };
    const once = await copied('once');
    const lines = await copied('lines');
    const css = ['markdown', 'blockquote'].includes(host) ? await copied('style-sheet') : '';
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title><link rel="icon" href="data:,"><style>${css}</style><body>${once}${await bodyOf(host, lines)}<p>The page goes on.</p>`;
    writeFileSync(join(folder, name), html);
    const pastedInto = await context.newPage();
    listen(pastedInto, errors);
    try {
      const url = partner.url + name;
      const seen = still ? await stillness(pastedInto, url) : await pastedInto.goto(url);
      const within = lines.includes('<iframe') ? pastedInto.frameLocator('iframe') : pastedInto;
      const pasted = await shownIn(within, widget);
      return { previewed, pasted, lines, errors, ...(still && seen) };
    } finally {
      await pastedInto.close();
    }
  }

  async function answer(task, payload) {
    if (task === 'paste') return paste(payload);
    const { site, browser, context } = await (ready ??= start());
    if (task === 'editor') return readInEditor(browser, built, payload);
    if (task === 'publish') return publishDocument(browser, site.url, payload);
    if (task === 'start') return startStates(browser, site.url, payload);
    const url = site.url + payload.path;
    if (task === 'moved') return movedOn(context, url, payload.width);
    if (task === 'unscripted') return unscripted(browser, url);
    return visit(context, url, payload);
  }

  return {
    // The runner limits a command to 20 s, too short for a page on a busy machine. Requests have no such limit.
    async middleware(context, next) {
      const [, task] = /^\/driven\/(\w+)$/.exec(context.path) ?? [];
      if (!task) return next();
      context.body = await answer(task, JSON.parse(await text(context.req)));
    },
    plugin: {
      name: 'driven-pages',
      async serverStop() {
        if (!ready) return;
        const { site, partner, browser } = await ready;
        await Promise.all([browser.close(), site.close(), partner.close()]);
        rmSync(folder, { recursive: true, force: true });
      },
    },
  };
}
