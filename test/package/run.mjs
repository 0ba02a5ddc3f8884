import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../support/browsers.mjs';
import { pack } from '../support/packed.mjs';
import { ensureInstalled, root } from '../../scripts/setup.mjs';

/**
 * Runs `npm run test:package`: tests the packed library in projects with common bundlers and frameworks, and on servers
 * that render the elements. With `--quick` it needs only the library's own tools.
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
