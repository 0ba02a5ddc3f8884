/* global document, getComputedStyle, navigator -- used within the pages */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { chromium } from 'playwright-core';
import { transformWithOxc } from 'vite';
import { chooseEngines } from './browsers.mjs';
import { serve } from './serve.mjs';
import { stillness } from './stillness.mjs';

/** Makes elements of JSX, as a framework would: attributes by their names in HTML. */
const createElement = `const h = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name !== 'style') element.setAttribute(name, value);
    else for (const [property, text] of Object.entries(value)) element.style.setProperty(property, text);
  }
  element.append(...children);
  return element;
};`;

/** What a page with these lines is once the site has made HTML of them. */
async function bodyOf(host, lines) {
  if (host === 'markdown') return new MarkdownIt().render(lines);
  if (host !== 'react') return lines;
  const { code } = await transformWithOxc(`document.body.append(${lines});`, 'widget.jsx', {
    jsx: { runtime: 'classic', pragma: 'h' },
  });
  return `<script>${createElement}${code}</script>`;
}

/** Keeps what a page says that is wrong. */
function listen(page, errors) {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
}

/** What the first widget of a page shows, also where it stands in a frame; a person would wait for it. */
async function shownIn(frame, widget) {
  const base = frame.locator(`${widget} [part=base]`).first();
  await base.waitFor();
  return base.evaluate((part) => {
    const { host } = part.getRootNode();
    return {
      text: part.textContent.replace(/\s+/g, ' ').trim(),
      accent: getComputedStyle(part).borderTopColor,
      theme: host.getAttribute('theme'),
      lang: part.lang,
    };
  });
}

/** Every fault that axe finds on a page: on a phone, and where asked in both palettes and on a desk. */
async function faultsOf(browser, url, everywhere) {
  const found = [];
  for (const colorScheme of everywhere ? ['light', 'dark'] : ['light']) {
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    await page.goto(url);
    await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
    for (const width of everywhere ? [360, 1280] : [360]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run({ exclude: ['.stage iframe'] }, { resultTypes: ['violations'] }),
      );
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${colorScheme} ${width}: ${id} ${target.join(' ')}`),
        ),
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${colorScheme} ${width}: scrolls to ${wide}`);
    }
    await context.close();
  }
  return found;
}

/** What moves on a page of the site when its widgets take over, and what its policy refuses. */
async function movedOn(browser, url, width) {
  // Chromium counts what moves within the window alone.
  const context = await browser.newContext({ viewport: { width, height: 4000 } });
  const page = await context.newPage();
  const errors = [];
  listen(page, errors);
  try {
    return { ...(await stillness(page, url)), errors };
  } finally {
    await context.close();
  }
}

/** The text of each widget that is seen on a page where no script runs. */
async function unscripted(browser, url) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
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
 * Commands for tests: the faults that axe finds on a page of the site, what moves there, and what it shows without
 * scripts; and `paste`, which goes through the builder as a person does, in a
 * Chromium of its own, takes the lines from the clipboard, pastes them into a page on another origin that has the library's files, and tells what both show.
 */
export function pasteCommand(root) {
  let ready;
  let folder;

  async function start() {
    const { browsers } = chooseEngines();
    const built = fileURLToPath(new URL('demo/site/', root));
    folder = mkdtempSync(join(tmpdir(), 'partner-'));
    cpSync(join(built, 'dist'), join(folder, 'statement-widgets'), { recursive: true });
    const [site, partner, browser] = await Promise.all([
      serve(built),
      serve(folder),
      chromium.launch({
        executablePath: browsers.chromium.path,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      }),
    ]);
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    return { site, partner, browser, context };
  }

  /** A page in which a person has the builder open; it stays open for the next choice. */
  const builders = new Map();
  async function builderAt(path) {
    const { site, context } = await (ready ??= start());
    if (!builders.has(path)) {
      const page = await context.newPage();
      const errors = [];
      listen(page, errors);
      await page.goto(site.url + path);
      builders.set(path, { page, errors });
    }
    return builders.get(path);
  }

  async function paste({ widget, host, path = 'builder.html', still }) {
    const { page, errors } = await builderAt(path);
    const { partner, context } = await ready;
    await page.locator(`input[name=widget][value=${widget}]`).check();
    await page.locator(`input[name=host][value=${host}]`).check();
    const previewed = await shownIn(page.frameLocator('.stage iframe'), widget);
    const copied = async (id) => {
      const button = page.locator(`#${id} [data-copy]`);
      if ((await button.count()) === 0) return '';
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await button.click();
      await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const once = await copied('once');
    const lines = await copied('lines');
    const css = host === 'markdown' ? await copied('style-sheet') : '';
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title><link rel="icon" href="data:,"><style>${css}</style><body>${once}${await bodyOf(host, lines)}<p>The page goes on.</p>`;
    writeFileSync(join(folder, 'page.html'), html);
    const pastedInto = await context.newPage();
    listen(pastedInto, errors);
    try {
      const url = `${partner.url}page.html`;
      const seen = still ? await stillness(pastedInto, url) : await pastedInto.goto(url);
      const within = lines.includes('<iframe') ? pastedInto.frameLocator('iframe') : pastedInto;
      const pasted = await shownIn(within, widget);
      return { previewed, pasted, lines, errors, ...(still && seen) };
    } finally {
      await pastedInto.close();
    }
  }

  return {
    name: 'paste-command',
    async executeCommand({ command, payload }) {
      if (command === 'paste') return paste(payload);
      if (!command.startsWith('site-')) return undefined;
      const { site, browser } = await (ready ??= start());
      const url = site.url + payload.path;
      if (command === 'site-moved') return movedOn(browser, url, payload.width);
      if (command === 'site-unscripted') return unscripted(browser, url);
      return faultsOf(browser, url, payload.everywhere);
    },
    async serverStop() {
      if (!ready) return;
      const { site, partner, browser } = await ready;
      await Promise.all([browser.close(), site.close(), partner.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
