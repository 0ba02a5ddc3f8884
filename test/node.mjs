import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createServer } from 'vite';
import { inNode } from './support/test-places.mjs';
import { root } from '../scripts/setup.mjs';

/**
 * Runs the tests of functions without a page, with Node's test runner and the assertions of the browser tests. `npm run
 * test:node -- FILE...` runs some files.
 */

Object.assign(globalThis, { after, afterEach, before, beforeEach, describe, it });

// West of UTC, like the browsers.
process.env.TZ = 'America/Los_Angeles';

// The browser tests' assertion package needs a page.
const assertions = {
  name: 'assertions',
  enforce: 'pre',
  transform: (code) => code.replace("'@open-wc/testing'", "'@esm-bundle/chai/esm/chai.js'"),
};

// It stays open for the modules that load when they are needed.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [assertions],
});
process.once('beforeExit', () => server.close());

const chosen = process.argv.slice(2);
for (const file of chosen.length > 0 ? chosen : inNode) await server.ssrLoadModule(`/${file}`);
