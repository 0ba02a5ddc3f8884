/** Installs what is missing before a command runs, so that `npm start` and `npm test` work in a fresh clone. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's top folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** How to call npm: with the npm that called us, where there is one. */
export const npm = (...args) =>
  process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, [process.env.npm_execpath, ...args]]
    : ['npm', args];

const packages = (path) => {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** Why node_modules is not what package-lock.json asks for; undefined where it is. */
function stale(folder) {
  const locked = packages(`${folder}package-lock.json`);
  const installed = packages(`${folder}node_modules/.package-lock.json`);
  if (!locked) return 'package-lock.json cannot be read';
  if (!installed) return 'nothing is installed yet';
  // Packages for other systems are locked and rightly not installed: those are optional.
  const differs = Object.entries(locked).some(([path, { version, integrity, optional, peer }]) => {
    if (path === '') return false;
    const here = installed[path];
    return here ? here.version !== version || here.integrity !== integrity : !optional && !peer;
  });
  return differs || Object.keys(installed).some((path) => !locked[path])
    ? 'node_modules is not what package-lock.json asks for'
    : undefined;
}

/**
 * Installs what package-lock.json asks for, where that is not there yet.
 * @param {string} folder the folder of the package, from the top and with a slash at the end
 */
export function ensureInstalled(folder = '') {
  const why = stale(folder);
  if (!why) return;
  console.log(`Installing the packages with "npm ci" (${why})`);
  const [command, args] = npm('ci');
  const { status, error } = spawnSync(command, args, { cwd: root + folder, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`"npm ci" failed${error ? `: ${error.message}` : ''}. Nothing else was run.`);
    process.exit(1);
  }
}

/** Has git format what is about to be committed, unless this checkout has hooks of its own already. */
export function useHooks() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const known = git('config', '--get', 'core.hooksPath');
  // 1 says that there is none; anything else, that this is no checkout, or that there is no git.
  if (known.status !== 1 || git('config', 'core.hooksPath', '.githooks').status !== 0) return;
  console.log('git now formats the files of each commit (core.hooksPath is .githooks)');
}
