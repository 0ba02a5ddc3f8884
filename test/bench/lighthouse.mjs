import { brotliCompressSync } from 'node:zlib';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../support/browsers.mjs';
import { ensureInstalled, root } from '../../scripts/setup.mjs';
import { freePort } from '../support/webkit.mjs';

/**
 * Runs Lighthouse on the pages of the built site, as `npm run lighthouse`. Uses its own mobile profile and a static
 * server. Fails below 100 in accessibility and best practices, and below 95 in performance. Accepts paths of pages.
 */

ensureInstalled('test/bench/');
const { default: lighthouse } = await import(
  `${root}test/bench/node_modules/lighthouse/core/index.js`
);

const site = join(root, 'demo/site');
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  try {
    const bytes = readFileSync(join(site, pathname));
    const type = lookup(pathname) ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'br',
      'cache-control': 'max-age=31536000',
    });
    response.end(brotliCompressSync(bytes));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen({ port: 0, host: '127.0.0.1' }, resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;

const { browsers } = chooseEngines();
const port = await freePort();
const browser = await chromium.launch({
  executablePath: browsers.chromium.path,
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
});

const least = { performance: 95, accessibility: 100, 'best-practices': 100 };
const paths = process.argv.slice(2);
for (const path of paths.length ? paths : ['index.html', 'builder.html', 'theming.html']) {
  const { lhr } = await lighthouse(origin + path, {
    port,
    logLevel: 'error',
    onlyCategories: Object.keys(least),
  });
  const scores = Object.entries(lhr.categories).map(([name, { score }]) => [
    name,
    Math.round(score * 100),
  ]);
  console.log(`${path}: ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}`);
  for (const [name, score] of scores) {
    if (score >= least[name]) continue;
    process.exitCode = 1;
    for (const { id } of lhr.categories[name].auditRefs) {
      const { score: part, title, displayValue = '' } = lhr.audits[id];
      if (part !== null && part < 0.9) console.log(`  ${name}: ${title} ${displayValue}`);
    }
  }
}
await browser.close();
server.close();
