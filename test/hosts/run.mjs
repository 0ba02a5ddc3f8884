import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHostsTable } from './hosts-table.mjs';
import { makeOutputs } from './host-outputs.mjs';
import { ensureBrowsers } from '../support/browsers.mjs';
import { ensureInstalled, root } from '../../scripts/setup.mjs';

/**
 * Runs `npm run test:hosts`: real sites render each format of the snippet, every engine opens their output, frameworks
 * and hostile pages run, people use WordPress, each version of PHP renders the plugin, real servers serve the files, and
 * popular themes contain widgets. Writes `docs/hosts.md` from the results. Arguments select hosts:
 * `npm run test:hosts hugo wordpress`.
 */

ensureInstalled();
ensureInstalled('test/hosts/');
ensureBrowsers();

/** Runs a script in Node with visible output. Returns whether it passed. */
const run = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0;

/** Tests that drive a browser from outside, by name. */
const drivenByNode = {
  disk: ['test/hosts/disk.e2e.mjs'],
  editors: ['test/hosts/editors/editors.e2e.mjs'],
  php: ['test/hosts/wordpress/php.e2e.mjs'],
  serving: ['test/hosts/serving/headers.e2e.mjs', 'test/hosts/serving/pages.e2e.mjs'],
  sites: ['test/hosts/sites/sites.e2e.mjs'],
};

const chosen = process.argv.slice(2);
// These need neither the framework builds nor the pages for every engine.
const byNodeAlone = chosen.length > 0 && chosen.every((name) => Object.hasOwn(drivenByNode, name));
const isChosen = (name) => chosen.length === 0 || chosen.includes(name);
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
try {
  const [pages, wordpress, php, sites] = ['pages', 'wordpress', 'php', 'sites'].map((name) =>
    join(folder, `${name}.json`),
  );
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const config = 'test/hosts/web-test-runner.config.js';
  const passed = [
    await makeOutputs(chosen),
    byNodeAlone || run(['test/hosts/frameworks/build.mjs']),
    byNodeAlone || run([runner, '--config', config], { HOST_RESULTS: pages }),
    !isChosen('wordpress') ||
      run(['--test-reporter=spec', 'test/hosts/wordpress/e2e.mjs'], { HOST_RESULTS: wordpress }),
    ...Object.entries(drivenByNode).map(
      ([name, paths]) =>
        !isChosen(name) ||
        run(['--test-reporter=spec', '--test-concurrency=1', '--test', ...paths], {
          HOST_RESULTS: join(folder, `${name}.json`),
        }),
    ),
  ];
  if (chosen.length === 0 && existsSync(pages)) {
    const files = [pages, wordpress, php, sites].filter(existsSync);
    await writeHostsTable(files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8'))));
  }
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
