import { chromium } from 'playwright-core';
import { chooseEngines, findChromiumWithWindows } from '../../support/browsers.mjs';
import { installDebian, versions } from './libraries.mjs';
import { startProxy } from './proxy.mjs';
import { startServer } from './server.mjs';

const { browsers } = chooseEngines();

/** Returns the console messages of a page after a reader has returned to it. */
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
  const { path, missing } = findChromiumWithWindows();
  if (missing) return 'not tried';
  const own = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return comeBack(await own.newPage(), url).finally(() => own.close());
}

/** Opens a page behind a proxy in a separate Chromium. Returns its messages, the requests, and the stored data. */
async function behindProxy(url, origin) {
  const proxy = await startProxy(origin);
  const own = await chromium.launch({
    executablePath: browsers.chromium.path,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      // The browser asks its maker about the form fields of a page.
      '--disable-features=AutofillServerCommunication',
    ],
  });
  try {
    // Only for this context, since the browser's own requests do not use it.
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

/** Provides commands for the tests on pages. */
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
