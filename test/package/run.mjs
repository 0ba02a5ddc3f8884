import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../support/browsers.mjs';
import { pack } from '../../scripts/release/packed.mjs';
import { ensureInstalled, root } from '../../scripts/setup.mjs';

/**
 * What `npm run test:package` runs: the package as npm would publish it, installed in projects with the bundlers and
 * the frameworks that developers have, and on servers that draw the elements. With `--quick` it is what needs nothing but the library's own tools.
 */

const quick = process.argv.includes('--quick');
ensureInstalled();
if (!quick) {
  ensureInstalled('test/hosts/');
  ensureInstalled('test/package/');
  ensureInstalled('test/server/');
  ensureBrowsers();
}

const files = ['test/package', 'test/server'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(quick ? '.test.mjs' : '.e2e.mjs'))
    .map((file) => join(root, folder, file)),
);
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PACKED: JSON.stringify(pack()) },
});
process.exitCode = status ?? 1;
