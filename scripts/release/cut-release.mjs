/**
 * Prepares a release in this checkout, as in `npm run release:cut -- 0.2.0`. Renames the unreleased section of the
 * changelog, sets the version of the package and the WordPress plugin, allows publishing, and rebuilds `dist/` and the
 * documents. Leaves the commit, the tag and the publication to you.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setPluginVersion } from '../../integrations/wordpress/plugin-version.mjs';
import { ensureInstalled, npm, root } from '../setup.mjs';

const [version = ''] = process.argv.slice(2);
const path = join(root, 'CHANGELOG.md');
const changelog = readFileSync(path, 'utf8');
const [, unreleased] = /^## \[Unreleased\]\n([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
const fault = !/^\d+\.\d+\.\d+$/.test(version)
  ? `version: invalid value ${JSON.stringify(version)}. Use three numbers, such as 0.2.0.`
  : changelog.includes(`## [${version}]`)
    ? `version: CHANGELOG.md already has ${version}`
    : !unreleased?.trim() &&
      'CHANGELOG.md: nothing under "## [Unreleased]". Describe the changes there.';
if (fault) {
  console.error(fault);
  process.exit(1);
}
ensureInstalled();

const day = new Date().toISOString().slice(0, 10);
const heading = `## [Unreleased]\n\n## [${version}] - ${day}\n`;
writeFileSync(path, changelog.replace('## [Unreleased]\n', heading));
setPluginVersion(version);

const run = (...args) => {
  const [command, rest] = npm(...args);
  execFileSync(command, rest, { cwd: root, stdio: 'inherit' });
};
run('version', version, '--no-git-tag-version', '--allow-same-version');
run('pkg', 'delete', 'private');
run('run', 'build');
run('run', 'docs');
run('run', 'size');
