/** Installs missing packages before a command runs, so that `npm start` and `npm test` work in a fresh clone. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** Returns the command for npm: the npm that started this process, if any. */
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

/** Returns why node_modules does not match package-lock.json, or undefined. */
function stale(folder) {
  const locked = packages(`${folder}package-lock.json`);
  const installed = packages(`${folder}node_modules/.package-lock.json`);
  if (!locked) return 'package-lock.json cannot be read';
  if (!installed) return 'nothing is installed yet';
  // Optional packages for other systems are locked but not installed.
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
 * Installs missing packages of package-lock.json.
 * @param {string} folder the folder of the package, relative to the top, with a slash at the end
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

/** Sets a Git hook that formats staged files, unless this checkout has its own hooks. */
export function useHooks() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const known = git('config', '--get', 'core.hooksPath');
  // Exit code 1 means that there is no hook path. Any other code means no checkout or no Git.
  if (known.status !== 1 || git('config', 'core.hooksPath', '.githooks').status !== 0) return;
  console.log('git now formats the files of each commit (core.hooksPath is .githooks)');
}
