import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { startDriver } from '../../support/webkit.mjs';

/**
 * Drives tabs from outside, so that a page with a blocked main thread only fails its own test. Each tab has its own
 * browser, which ends in any case.
 */

const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Waits for a result within a limit. `what` names the result in the message. */
async function within(seconds, result, what) {
  const late = new AbortController();
  const limit = delay(1000 * seconds, undefined, { signal: late.signal }).then(() => {
    throw new Error(`${what} within ${seconds} s`);
  });
  // Nothing handles the rejection of the slower promise.
  result.catch(() => undefined);
  limit.catch(() => undefined);
  return Promise.race([result, limit]).finally(() => late.abort());
}

const open = {
  async chromium({ path }) {
    const server = await chromium.launchServer({ executablePath: path, args });
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    return {
      goto: (url) => page.goto(url),
      evaluate: (source) => page.evaluate(source),
      screenshot: (file) => page.screenshot({ path: file, fullPage: true }),
      close: () => server.kill(),
    };
  },
  async firefox({ path }) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      headless: true,
      // The caller sets the limit.
      protocolTimeout: 0,
    });
    const page = await browser.newPage();
    return {
      goto: (url) => page.goto(url),
      evaluate: (source) => page.evaluate(source),
      screenshot: (file) => page.screenshot({ path: file, fullPage: true }),
      close: () =>
        within(5, browser.close(), 'The browser does not close').catch(() =>
          browser.process().kill('SIGKILL'),
        ),
    };
  },
  async webkit(found) {
    const { port, stop } = await startDriver(found);
    const ask = async (method, path, body) => {
      const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
        method,
        body: body && JSON.stringify(body),
      });
      const { value } = await answer.json();
      if (!answer.ok) throw new Error(value.message);
      return value;
    };
    const options = { binary: found.miniBrowser, args: ['--automation'] };
    const { sessionId } = await ask('POST', '', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
      },
    }).catch(async (error) => {
      await stop();
      throw error;
    });
    await ask('POST', `/${sessionId}/timeouts`, { script: 600_000 });
    return {
      goto: (url) => ask('POST', `/${sessionId}/url`, { url }),
      async evaluate(source) {
        const script = `const done = arguments[0];
          Promise.resolve(${source}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = await ask('POST', `/${sessionId}/execute/async`, {
          script,
          args: [],
        });
        if (error) throw new Error(error);
        return value;
      },
      close: stop,
    };
  },
};

/**
 * Opens a page in a new browser and evaluates an expression.
 * @param {string} engine
 * @param {object} found the installation of the engine
 * @param {{ url: string, expression: string, seconds: number, screenshot?: string }} options `seconds` is the limit for
 * the page
 */
export async function ask(engine, found, { url, expression, seconds, screenshot }) {
  const tab = await open[engine](found);
  try {
    await within(60, tab.goto(url), 'The page does not load');
    const answer = await within(seconds, tab.evaluate(expression), 'The page does not answer');
    if (screenshot) await tab.screenshot?.(screenshot);
    return answer;
  } finally {
    await tab.close();
  }
}
