import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../support/browsers.mjs';
import { moved } from '../support/moved.mjs';

/** Compares server-rendered pages before and after their elements take over. */

/** The script that reads a page. */
const inPage = readFileSync(new URL('look.page.js', import.meta.url), 'utf8');

export const launch = () =>
  chromium.launch({
    executablePath: findBrowsers().chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/**
 * Opens a page without scripts, records positions, then runs its scripts. Returns both states with the events in
 * between: missing or duplicate content, and console messages.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{width?: number, prepare?: string}} [options] `prepare` is a script that runs before those of the page
 */
export async function takenOver(browser, url, { width = 800, prepare = '' } = {}) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  // Scripts wait until the first state is recorded.
  let release;
  const looked = new Promise((resolve) => (release = resolve));
  await page.route(/\.js(?:\?|$)/, async (route) => {
    await looked;
    await route.continue();
  });
  await page.addInitScript(`${inPage}\n${prepare}`);
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction('document.readyState !== "loading"');
    await page.evaluate('look.fonts()');
    const before = await page.evaluate('look.now()');
    await page.evaluate('look.watch()');
    release();
    await page.evaluate('look.settled()');
    const after = await page.evaluate('look.now()');
    const seen = await page.evaluate('look.seen()');
    return { before, after, seen, said };
  } finally {
    release();
    await page.close();
  }
}

/** Returns the positions and the text for a reader without JavaScript. */
export async function withoutScript(browser, url, width = 800) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    // Automation can still evaluate code on a page without scripts.
    await page.evaluate(inPage);
    return await page.evaluate('look.now()');
  } finally {
    await context.close();
  }
}

/** Asserts that each element has rendered again, without visible changes. */
export function assertUnnoticed({ before, after, seen, said }) {
  assert.deepEqual(said, []);
  assert.deepEqual(seen.amiss, []);
  assert.deepEqual(new Set(before.bases), new Set([1]));
  assert.deepEqual(after.markup, before.markup);
  assert.deepEqual(moved(before.boxes, after.boxes), []);
  assert.equal(seen.shift, 0);
  assert.ok(!seen.replaced.includes(false), 'some element has not taken over');
}
