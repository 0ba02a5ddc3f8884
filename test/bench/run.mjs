import { ensureBrowsers } from '../support/browsers.mjs';
import { ensureInstalled } from '../../scripts/setup.mjs';

/** Runs the parts of `npm run bench`, or the named ones: `npm run bench -- growth`. */

const parts = ['pages', 'growth', 'busy'];

ensureInstalled();
ensureInstalled('test/bench/');
ensureBrowsers();

const args = process.argv.slice(2);
const named = parts.filter((part) => args.includes(part));
for (const part of named.length ? named : parts) {
  const { run } = await import(`./${part}.mjs`);
  await run(args.filter((arg) => !parts.includes(arg)));
}
