import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { startDriver } from '../../support/webkit.mjs';

/**
 * Tabs that are driven from outside, so that a page whose main thread never returns fails its test and no more: each
 * tab has a browser of its own, which is ended whatever its page does.
 */

const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Waits for a result within a limit; `what` names it in the message. */
async function within(seconds, result, what) {
  const late = new AbortController();
  const limit = delay(1000 * seconds, undefined, { signal: late.signal }).then(() => {
    throw new Error(`${what} within ${seconds} s`);
  });
  // The loser of the race has nobody who hears of it.
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
      // The limit is set here.
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
 * Opens a page in a browser of its own and gives what an expression gives there.
 * @param {string} engine
 * @param {object} found what is here of the engine
 * @param {{ url: string, expression: string, seconds: number, screenshot?: string }} what `seconds` is how long the
 * page may take to answer
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
