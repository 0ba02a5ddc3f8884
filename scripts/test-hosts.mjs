import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHostsTable } from './lib/hosts-table.mjs';
import { makeOutputs } from './lib/host-outputs.mjs';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureInstalled, root } from './lib/setup.mjs';

/**
 * What `npm run test:hosts` runs: each real host makes a page of each form of the snippet, every engine opens what
 * they made, frameworks and hostile pages are run, WordPress is driven as those who edit it would, and `docs/hosts.md`
 * is written from what was seen. Names given to it choose hosts: `npm run test:hosts hugo wordpress`.
 */

ensureInstalled();
ensureInstalled('test/hosts/');
ensureBrowsers();

const chosen = process.argv.slice(2);
const made = await makeOutputs(chosen);
const frameworks = spawnSync(process.execPath, ['test/hosts/frameworks/build.mjs'], {
  cwd: root,
  stdio: 'inherit',
});
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
try {
  const results = join(folder, 'results.json');
  const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config'];
  const { status } = spawnSync(
    process.execPath,
    [...runner, 'test/hosts/web-test-runner.config.js'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, HOST_RESULTS: results } },
  );
  const driven = [];
  if (chosen.length === 0 || chosen.includes('wordpress')) {
    const file = join(folder, 'wordpress.json');
    const args = ['--test-reporter=spec', 'test/hosts/wordpress/e2e.mjs'];
    const env = { ...process.env, HOST_RESULTS: file };
    driven.push({
      file,
      ...spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }),
    });
  }
  if (chosen.length === 0 || chosen.includes('disk')) {
    const args = ['--test-reporter=spec', '--test', 'test/hosts/disk.e2e.mjs'];
    const { status: ended } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    driven.push({ file: '', status: ended });
  }
  if (chosen.length === 0 && existsSync(results)) {
    const files = [results, ...driven.map(({ file }) => file)].filter(existsSync);
    await writeHostsTable(files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8'))));
  }
  const ended = [frameworks, { status }, ...driven];
  const passed = ended.every((run) => run.status === 0);
  process.exitCode = made && passed ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
