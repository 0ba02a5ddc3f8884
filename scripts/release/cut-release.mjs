/**
 * Prepares a release in this checkout, as in `npm run release:cut -- 0.2.0`. Renames the unreleased section of the
 * changelog, sets the version of the packages and the WordPress plugin, and rebuilds the built files and the
 * documents. Leaves the commit, the tag and the publication to you.
 *
 * A second argument is the URL of the public repository, such as `https://github.com/owner/name`. npm needs it in the
 * packages for provenance.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutIn, whyNotCut } from './changelog.mjs';
import { setPluginVersion } from '../../integrations/wordpress/plugin-version.mjs';
import { ensureInstalled, npm, root } from '../setup.mjs';

const [version = '', repository] = process.argv.slice(2);
const path = join(root, 'CHANGELOG.md');
const changelog = readFileSync(path, 'utf8');
const fault =
  repository !== undefined && !/^https:\/\/[^/]+\/[^/]+\/[^/]+$/.test(repository)
    ? `repository: invalid value ${JSON.stringify(repository)}. Use a URL, such as https://github.com/owner/name.`
    : whyNotCut(changelog, version);
if (fault) {
  console.error(fault);
  process.exit(1);
}
ensureInstalled();

const day = new Date().toISOString().slice(0, 10);
writeFileSync(path, cutIn(changelog, version, day));
setPluginVersion(version);

const runIn = (folder, ...args) => {
  const [command, rest] = npm(...args);
  execFileSync(command, rest, { cwd: join(root, folder), stdio: 'inherit' });
};
const run = (...args) => runIn('.', ...args);
run('version', version, '--no-git-tag-version', '--allow-same-version');
const source = ['repository.type=git', `repository.url=git+${repository}.git`];
if (repository) run('pkg', 'set', ...source);
const starter = 'packages/create-statement-widgets';
for (const folder of ['packages/cli', starter]) {
  runIn(folder, 'pkg', 'set', `version=${version}`);
  if (repository) runIn(folder, 'pkg', 'set', ...source, `repository.directory=${folder}`);
}
// `npm create statement-widgets` runs the command of the same version.
runIn(starter, 'pkg', 'set', `dependencies.statement-widgets-cli=${version}`);
run('run', 'build');
run('run', 'docs');
run('run', 'size');
