/** Writes the tables of `docs/serving.md`: the size of the files, and the traffic of a day. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { latestModule } from '../release/latest-module.mjs';

const VIEWS = 100_000_000;
const SECONDS = 86_400;

const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A version's folder name. Only its length counts. */
const version = '0.1.0-0123456789';

/** Returns the size of a file in bytes, by encoding. */
function weighed(content) {
  return {
    identity: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    br: brotliCompressSync(content).length,
  };
}

const weigh = (path) => weighed(readFileSync(`dist/${path}`));

const when = {
  'statement-widgets.js': 'with the page',
  'locales/*.js': 'for a page or a statement in that language. The largest file',
  'actions.js': 'when a reader points at the actions or focuses one',
  'custom-statement.js': 'if the page has its own statement',
  'embed.html': 'by the iframe, link and Markdown formats',
  'embed-parent.js': 'by a page with iframes',
  'statement-widgets.classic.js': 'instead of the module, by a page that cannot load modules',
};

/**
 * @param {(head: string[], rows: string[][]) => string} table
 * @param {(path: string, about?: object) => string} headOf
 */
export function servingTables(table, headOf) {
  const largest = readdirSync('dist/locales')
    .map((name) => `locales/${name}`)
    .sort((one, other) => weigh(other).br - weigh(one).br)[0];
  const weights = Object.fromEntries(
    Object.keys(when).map((name) => [name, weigh(name.includes('*') ? largest : name)]),
  );

  const module = 'statement-widgets.js';
  const latest = {
    ...weights,
    [module]: weighed(latestModule(readFileSync(`dist/${module}`), version)),
  };

  /** Returns the head and body sizes of a response with a file. */
  const answer = (name, folder, coding = 'br') => {
    const length = (folder === 'latest' ? latest : weights)[name][coding];
    const path = `/statement-widgets/${folder}/${version}/${name.replace('*', 'my')}`;
    return headOf(path, { length, coding: coding.replace('identity', '') }).length + length;
  };
  const pinned = (coding) => answer(module, 'versions', coding);
  const notModified = headOf(`/statement-widgets/latest/${module}`, {
    status: 304,
    length: latest[module].br,
  }).length;
  const views = [
    ['first view, pinned module', [pinned()]],
    ['first view, page in another language', [pinned(), answer('locales/*.js', 'versions')]],
    ['first view, reader points at an action', [pinned(), answer('actions.js', 'versions')]],
    [
      'first view, a statement by `src`, without the statement itself',
      [pinned(), answer('custom-statement.js', 'versions')],
    ],
    ['first view, latest module', [answer(module, 'latest')]],
    ['first view, iframe', [answer('embed.html', 'latest'), answer(module, 'latest')]],
    [
      'first view, iframe with `embed-parent.js`',
      ['embed-parent.js', 'embed.html', module].map((name) => answer(name, 'latest')),
    ],
    ['again, pinned module', []],
    ['again, latest module, within five minutes', []],
    ['again, latest module, later', [notModified]],
    ['words without the module', []],
    ['first view, server with only gzip', [pinned('gzip')]],
    ['first view, server without compression', [pinned('identity')]],
  ].map(([what, answers]) => ({
    what,
    requests: answers.length,
    bytes: answers.reduce((sum, each) => sum + each, 0),
  }));

  return {
    served: () =>
      table(
        ['file', 'bytes', 'gzip', 'brotli', 'loaded'],
        Object.entries(weights).map(([name, { identity, gzip, br }]) => [
          `\`${name}\``,
          ...[identity, gzip, br].map((bytes) => number(bytes)),
          when[name],
        ]),
      ),
    day: () =>
      table(
        ['view', 'requests', 'bytes', 'million requests a day', 'TB a day', 'mean Mbit/s'],
        views.map(({ what, requests, bytes }) => [
          what,
          String(requests),
          number(bytes),
          number((requests * VIEWS) / 1e6),
          number((bytes * VIEWS) / 1e12, 2),
          number((bytes * VIEWS * 8) / SECONDS / 1e6),
        ]),
      ),
    price: () => {
      const [{ bytes }] = views;
      const prices = [0.005, 0.01, 0.05, 0.1];
      return table(
        ['h', 'TB', 'million requests', ...prices.map((price) => `g = ${price}`)],
        [0, 0.5, 0.9].map((kept) => {
          const traffic = (VIEWS * (1 - kept) * bytes) / 1e9;
          return [
            String(kept),
            number(traffic / 1000, 2),
            number((VIEWS * (1 - kept)) / 1e6),
            ...prices.map((price) => number(traffic * price, 2)),
          ];
        }),
      );
    },
  };
}
