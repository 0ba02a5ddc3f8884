import { chromium } from 'playwright-core';
import { chooseEngines } from '../../../scripts/lib/browsers.mjs';
import { installDebian, versions } from './libraries.mjs';
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

/** Commands for the tests on pages. */
export function pages() {
  let server;
  const commands = {
    'serve-page': (page) => server.add(page),
    'page-reports': (id) => server.reports(id),
    'page-requests': () => server.requests(),
    'page-libraries': async () => ({ origin: server.origin, versions: await versions() }),
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
