import { chromium } from 'playwright-core';
import { chooseEngines } from '../../support/browsers.mjs';
import { installDebian, versions } from './libraries.mjs';
import { startProxy } from './proxy.mjs';
import { startServer } from './server.mjs';

const { browsers } = chooseEngines();

/** What a page says on its console when a reader has come back to it. */
async function comeBack(page, url) {
  const told = new Promise((resolve) => {
    page.on('console', (message) => {
      if (message.text().startsWith('{"persisted"')) resolve(JSON.parse(message.text()));
    });
  });
  await page.goto(url);
  return told;
}

/** The runner's Chromium has no back/forward cache, and its WebKit no second page. */
async function inOtherPage({ browser, id }, url) {
  if (browser.name === 'WebKit') return 'not tried';
  if (browser.name === 'Firefox') {
    const page = await browser.getPage(id).browser().newPage();
    return comeBack(page, url).finally(() => page.close());
  }
  const own = await chromium.launch({
    executablePath: browsers.chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return comeBack(await own.newPage(), url).finally(() => own.close());
}

/** Opens a page behind a proxy in a Chromium of its own: what the page tells, what was asked for and what is kept. */
async function behindProxy(url, origin) {
  const proxy = await startProxy(origin);
  const own = await chromium.launch({
    executablePath: browsers.chromium.path,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      // What the browser asks of its maker about the fields of a page.
      '--disable-features=AutofillServerCommunication',
    ],
  });
  try {
    // For this context alone: the browser's own requests take another way.
    const context = await own.newContext({
      proxy: { server: proxy.server, bypass: '<-loopback>' },
    });
    const page = await context.newPage();
    await page.goto(url.replace(origin, 'http://partner.example'));
    const told = await page.evaluate(() => globalThis.told);
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    return { told, requests: proxy.requests(), kept: [...cookies, ...origins] };
  } finally {
    await own.close();
    proxy.close();
  }
}

/** Commands for the tests on pages. */
export function pages() {
  let server;
  const commands = {
    'serve-page': (page) => server.add(page),
    'page-reports': (id) => server.reports(id),
    'page-requests': () => server.requests(),
    'page-libraries': async () => ({ origin: server.origin, versions: await versions() }),
    'behind-proxy': (url) => behindProxy(url, server.origin),
    'come-back': (url, session) => inOtherPage(session, url),
  };
  return {
    name: 'pages',
    async serverStart() {
      installDebian();
      server = await startServer();
    },
    serverStop: () => server.close(),
    executeCommand: ({ command, payload, session }) => commands[command]?.(payload, session),
  };
}
