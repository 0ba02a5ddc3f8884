/* global PerformanceObserver, document -- used within the pages */
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { elementNames } from '../../scripts/build/element-names.mjs';
import { serve } from '../../scripts/serve.mjs';
import { download } from './editor-people.mjs';
import { madeDocument } from './made-documents.mjs';

/** A policy for every file of the site, also for its workers, which do not have the policy of their page. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html statement-widgets 'allow-duplicates'";

/** Waits until a document is read. Returns its title, or why it was not read. */
async function outcome(page) {
  const shown = page.locator('.start .title, .start [role=alert] p + p');
  await shown.waitFor();
  return shown.textContent();
}

/** Returns the faults that axe finds, and whether the page is wider than its window. */
async function faultsOf(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} ${target.join(' ')}`),
      ),
      ...(scrollWidth > clientWidth ? [`scrolls to ${scrollWidth}`] : []),
    ];
  });
}

/** Looks at each state of the start screen with axe: the choice, a failure, what was found, and the box to keep it. */
export async function startStates(browser, url, { path, scheme, width }) {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 900 },
  });
  try {
    const page = await context.newPage();
    await page.goto(url + path);
    await page.locator('.start .drop').waitFor();
    const faults = { choose: await faultsOf(page) };
    for (const name of ['damaged.docx', 'call.docx']) {
      const file = { name, mimeType: '', buffer: await madeDocument(name) };
      await page.locator('#start-document').setInputFiles(file);
      await outcome(page);
      faults[name] = await faultsOf(page);
    }
    await page.locator('.start .first').click();
    await page.locator('#keep-box').check();
    await page.locator('.keep [role=status]:not(:empty)').waitFor();
    faults.keep = await faultsOf(page);
    return faults;
  } finally {
    await context.close();
  }
}

/** Returns the text that an element in the preview shows, once it has the words. */
async function previewed(page, name, words) {
  await page.locator('#tab-preview').click();
  return page
    .frameLocator('.stage iframe')
    .locator(`${name} [part=base]`, { hasText: words })
    .innerText();
}

/** Opens the document that was read, then the example, in the page without a network. Returns what can be used of them. */
async function usedOffline(page) {
  await page.locator('.start .first').click();
  const shown = { document: await previewed(page, 'joint-statement', '') };
  await page.getByRole('button', { name: 'Open another document' }).click();
  await page.getByRole('button', { name: 'Start from the example' }).click();
  await page.locator('dialog button', { hasText: 'Replace it' }).click();
  for (const name of elementNames) shown[name] = await previewed(page, name, 'Myanmar');
  await page.locator('#tab-publish').click();
  const zips = {};
  const clicks = {
    choose: (selector, { text }) => page.locator(selector, { hasText: text }).click(),
  };
  for (const button of ['Folder for your website', 'WordPress plugin']) {
    const { name, bytes } = await download(page, clicks, '.publish button', button);
    zips[name] = Object.keys(unzipSync(bytes)).map((path) => path.replace(/^[^/]*\//, ''));
  }
  return { shown, zips };
}

/**
 * Reads documents in the editor as a person would, on a server of its own. Returns what was read, what went wrong, the
 * requests to other servers, and how long it took with the longest task of the page. `offline` ends the server once the page has loaded, and
 * cancels one reading first. Then it uses the last document and the example.
 */
export async function readInEditor(browser, folder, { names, offline = false }) {
  const site = await serve(folder, 0, { 'Content-Security-Policy': policy });
  const context = await browser.newContext();
  context.setDefaultTimeout(300_000);
  const errors = [];
  const elsewhere = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.tasks = [];
      new PerformanceObserver((list) => {
        globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    await page.goto(`${site.url}editor.html`);
    await page.getByText('You can now go on without a network.').waitFor();
    if (offline) {
      await site.close();
      await context.setOffline(true);
    }
    const choose = async (name) => {
      const file = { name, mimeType: '', buffer: await madeDocument(name) };
      await page.locator('#start-document').setInputFiles(file);
    };
    if (offline) {
      await choose('long.docx');
      await page.getByRole('button', { name: 'Cancel' }).click();
    }
    const read = {};
    const times = {};
    for (const name of names) {
      await page.evaluate(() => (globalThis.tasks = []));
      const begun = performance.now();
      await choose(name);
      read[name] = await outcome(page);
      const longest = Math.round(Math.max(0, ...(await page.evaluate(() => globalThis.tasks))));
      times[name] = { all: Math.round(performance.now() - begun), longest };
      const another = page.getByRole('button', { name: 'Choose another document' });
      const isLast = name === names.at(-1);
      if (!isLast && (await another.count()) > 0) await another.click();
    }
    const used = offline && (await usedOffline(page));
    return { read, times, errors, elsewhere, used };
  } finally {
    await context.close();
    if (!offline) await site.close();
  }
}
