import { existsSync } from 'node:fs';
import { Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { definitions } from './scripts/build/definitions.mjs';
import { chooseEngines } from './test/support/browsers.mjs';
import { totals } from './test/support/reporter.mjs';
import { accessibilityTree } from './test/support/accessibility-tree.mjs';
import { badAnswers } from './test/support/bad-answers.mjs';
import { builtFiles } from './test/support/built-files.mjs';
import { drivenPages } from './test/support/driven-pages.mjs';
import { failingFiles } from './test/support/failing-files.mjs';
import { madeDocuments } from './test/support/made-documents.mjs';
import { heldFiles } from './test/support/held-files.mjs';
import { hostCommands } from './test/hosts/host-outputs.mjs';
import { renderingCounts } from './test/support/rendering-counts.mjs';
import { builtEntry, jsonModules, shiftTab, tap } from './test/support/runner-plugins.mjs';
import { styleModules } from './test/support/style-modules.mjs';
import { inNode, inOneEngine } from './test/support/test-places.mjs';
import { freePort, webkitLauncher } from './test/support/webkit.mjs';

const root = new URL('./', import.meta.url);
const source = Boolean(process.env.SOURCE);
// Set by `npm run test:full`.
const full = Boolean(process.env.FULL);
const driven = drivenPages(root);

// A few cases each time, the same ones; `npm run fuzz` asks for many, and others each time.
const fuzz = {
  runs: Number(process.env.FUZZ_RUNS ?? (full ? 150 : 40)),
  seed: Number(process.env.FUZZ_SEED ?? 1),
};

// West of UTC a date that is read in the reader's zone becomes the day before: the browsers run there.
process.env.TZ = 'America/Los_Angeles';

// Where its host is 127.0.0.1 or localhost, the runner's server would answer on every network interface.
const { listen } = Server.prototype;
Server.prototype.listen = function (options, ...rest) {
  const local = typeof options === 'object' && 'port' in options && !options.host;
  return listen.call(this, local ? { ...options, host: '127.0.0.1' } : options, ...rest);
};

const { browsers, leftOut, fault } = chooseEngines();
const noBuild = existsSync(new URL('dist/statement-widgets.js', root))
  ? undefined
  : 'dist/ is not there: run "npm run build" first';
if (fault ?? noBuild) {
  console.error([...leftOut, fault ?? noBuild].join('\n'));
  process.exit(1);
}

const launchers = {
  chromium: ({ path }) =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: {
        executablePath: path,
        timeout: 120_000,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  firefox: ({ path }) =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: path,
        headless: true,
        timeout: 120_000,
        protocolTimeout: 600_000,
      },
    }),
  webkit: webkitLauncher,
};

const engines = Object.entries(browsers).map(([engine, found]) => launchers[engine](found));

const except = (...globs) => globs.map((glob) => `!${glob}`);
const leftAside = except(
  'test/**/node_modules/**',
  // Real hosts are run by "npm run test:hosts"; what they made is opened each time.
  'test/hosts/*/**',
  'test/{bench,release}/**',
  ...inNode,
  // These are about the built files.
  ...(source
    ? [
        'test/{built,built-in,define,classic,inlined,lazy-files,custom-statement-file,xhtml}.test.ts',
        'test/elements/takeover-on-use.test.ts',
        'test/{cli,embed}/**',
      ]
    : []),
);
// Where files are named, those run in every engine and nothing else does.
const named = process.argv.includes('--files');

export default {
  rootDir: fileURLToPath(root),
  files: ['test/**/*.test.ts', ...leftAside, ...(full ? [] : except(...inOneEngine))],
  groups:
    full || named
      ? []
      : [
          {
            name: 'one-engine',
            files: [...inOneEngine, ...leftAside],
            browsers: engines.slice(0, 1),
          },
        ],
  hostname: '127.0.0.1',
  port: await freePort(),
  // Also what keeps the WebDriver launcher from running the tests in frames.
  concurrency: 1,
  concurrentBrowsers: 2,
  // No limit decides a test: each is at least five times what a machine with nothing else to do takes, so that
  // one with much else to do passes too.
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  // For each file.
  testsFinishTimeout: 900_000 + 1000 * fuzz.runs,
  browsers: engines,
  // Without a condition of its own the runner asks for Lit's development mode.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  plugins: [
    builtEntry({ source }),
    jsonModules(root),
    styleModules(root),
    accessibilityTree(),
    renderingCounts(),
    shiftTab(),
    tap(),
    hostCommands(),
    driven.plugin,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // The snippets of tests are of the same version as the built module.
      define: source ? {} : definitions,
      tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
    }),
  ],
  middleware: [
    builtFiles(root),
    heldFiles(root),
    failingFiles(root),
    badAnswers,
    madeDocuments,
    driven.middleware,
    // A chunk is requested by the name that it has once it is built.
    (context, next) => {
      const chunks = { actions: 'actions/actions', own: 'statement/sources/custom-statement' };
      context.url = context.url.replace(
        /^\/src\/runtime\/(actions|own|locales\/\w+)\.js/,
        (_, name) => `/src/${chunks[name] ?? `i18n/${name}`}.ts`,
      );
      return next();
    },
  ],
  testFramework: { config: { ui: 'bdd', timeout: 120_000, forbidOnly: true, forbidPending: true } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>Tests</title>
    <script>globalThis.fuzz = ${JSON.stringify(fuzz)}; globalThis.full = ${full};</script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
  reporters: [defaultReporter(), totals({ leftOut, file: process.env.TEST_TOTALS })],
};
