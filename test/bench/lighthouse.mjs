import { execFileSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../support/browsers.mjs';
import { ensureInstalled, root } from '../../scripts/setup.mjs';
import { freePort } from '../support/webkit.mjs';

/**
 * Runs Lighthouse on the pages of the built site and on the page of a statement, as `npm run lighthouse`. Uses its own
 * mobile profile and a static server. Fails below 100 in accessibility and best practices, below 95 in performance and,
 * for the page of a statement, below 100 in SEO. Accepts paths of pages.
 */

ensureInstalled('test/bench/');
const { default: lighthouse } = await import(
  `${root}test/bench/node_modules/lighthouse/core/index.js`
);

const site = join(root, 'demo/site');
/** The output of the command `build`. */
const built = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  try {
    const [, own] = /^\/statement(\/.*)/.exec(pathname) ?? [];
    const bytes = readFileSync(own ? join(built, own) : join(site, pathname));
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
const command = [
  'packages/cli/dist/cli.js',
  'build',
  'test/fixtures/open-river.json',
  '--out',
  built,
];
execFileSync(process.execPath, [...command, '--base', `${origin}statement/`], { cwd: root });

const { browsers } = chooseEngines();
const port = await freePort();
const browser = await chromium.launch({
  executablePath: browsers.chromium.path,
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
});

const ofSite = { performance: 95, accessibility: 100, 'best-practices': 100 };
const pages = ['index.html', 'builder.html', 'theming.html'];
const ofStatement = ['statement/index.html', 'statement/index.en.html'];
const paths = process.argv.slice(2);
for (const path of paths.length ? paths : [...pages, ...ofStatement]) {
  const least = ofStatement.includes(path) ? { ...ofSite, seo: 100 } : ofSite;
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
rmSync(built, { recursive: true });
