import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../support/browsers.mjs';
import { moved } from '../support/moved.mjs';

/** Pages that a server has drawn, before and after their elements take over. */

/** All that a page is asked, as a script for it. */
const inPage = readFileSync(new URL('look.page.js', import.meta.url), 'utf8');

export const launch = () =>
  chromium.launch({
    executablePath: findBrowsers().chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/**
 * Opens a page of which no script has run yet, notes what stands where, lets its scripts run, and gives both, with
 * what has happened between: what was seen without its content or with it twice, and what was said on the console.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{width?: number, prepare?: string}} [options] `prepare` is a script that runs before those of the page
 */
export async function takenOver(browser, url, { width = 800, prepare = '' } = {}) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  // Scripts wait until the page has been looked at.
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

/** What a reader without JavaScript has: what stands where, and the text. */
export async function withoutScript(browser, url, width = 800) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    // A page in which no script runs can still be asked from outside.
    await page.evaluate(inPage);
    return await page.evaluate('look.now()');
  } finally {
    await context.close();
  }
}

/** Asserts that each element has drawn itself anew, and that nobody can have noticed. */
export function assertUnnoticed({ before, after, seen, said }) {
  assert.deepEqual(said, []);
  assert.deepEqual(seen.amiss, []);
  assert.deepEqual(new Set(before.bases), new Set([1]));
  assert.deepEqual(after.markup, before.markup);
  assert.deepEqual(moved(before.boxes, after.boxes), []);
  assert.equal(seen.shift, 0);
  assert.ok(!seen.replaced.includes(false), 'some element has not taken over');
}
