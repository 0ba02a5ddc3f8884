import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { filesOf } from '../../scripts/build/files-of.mjs';

const command = ['packages/cli/dist/cli.js', 'build', 'test/fixtures/open-river.json'];
const twice = ['--elements', ' coup-stats, statement-quote', '--elements', 'joint-statement'];

const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];

/** The command of each build. The last argument is the output folder. */
const builds = {
  // Builds only the module again, and copies the other files, which do not change.
  'built-in': {
    beside: 'dist/',
    args: [...vite, '--mode', 'module', '--outDir'],
    env: { LOCALES: 'my,th' },
  },
  'own-statement': { args: [...command, '--out'] },
  'own-statement-in-part': { args: [...command, '--locales', 'my', ...twice, '--out'] },
};

/** The names of styles that browsers know since 2022 or later. */
const newStyles =
  /color-mix|light-dark|oklch|text-wrap|(?<=@)container|(?<=:)(?:has|dir)\(|(?<=\d)cqi\b/g;

/**
 * Serves the built files unchanged, since the module holds the hashes of the files that it loads, and a page holds the
 * hash of its script. The built site is in `/demo/site/`.
 *
 * - `/tampered/`: every file but the module has one more line.
 * - `/older/`: the module has another version.
 * - `/old-styles/`: the module has styles that the browser does not know, as a browser of 2022 reads them.
 * - `/built-in/`: a build that includes two more languages.
 * - `/own-statement/`: the output of the command for the fictional statement. `hashes.json` has the hash of each file.
 * - `/own-statement-in-part/`: the same with three elements and one language.
 *
 * Each build runs once, on the first request for one of its files.
 */
export function builtFiles(root) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const made = new Map();
  const built = (name) => {
    if (!made.has(name)) made.set(name, build(root, builds[name]));
    return made.get(name);
  };
  const folders = {
    dist: async () => fileURLToPath(new URL('dist/', root)),
    // The site contains the library. The module loads its lazy files only by hash.
    demo: async () => fileURLToPath(new URL('demo/', root)),
    tampered: async () => fileURLToPath(new URL('dist/', root)),
    older: async () => fileURLToPath(new URL('dist/', root)),
    'old-styles': async () => fileURLToPath(new URL('dist/', root)),
    ...Object.fromEntries(Object.keys(builds).map((name) => [name, () => built(name)])),
  };
  return async (context, next) => {
    if (context.path === '/own-statement/hashes.json') {
      context.body = await hashesIn(await built('own-statement'));
      return undefined;
    }
    const [, name, path, type] = /^\/([\w-]+)\/(.*\.(js|html))$/.exec(context.path) ?? [];
    const file = folders[name] && (await folders[name]()) + path;
    if (!file || !existsSync(file)) return next();
    const code = await readFile(file, 'utf8');
    const module = path === 'statement-widgets.js';
    context.type = type;
    context.body = code;
    if (name === 'tampered' && !module) context.body += '\nglobalThis.tampered = true;';
    if (name === 'older' && module) context.body = code.replaceAll(version, '0.0.1');
    if (name === 'old-styles' && module) context.body = code.replace(newStyles, 'unknown-$&');
  };
}

/** Returns the hash of each file in a folder. The path of the folder ends in a slash. */
async function hashesIn(folder) {
  const files = Object.entries(await filesOf(folder.slice(0, -1)));
  return Object.fromEntries(
    files.map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]),
  );
}

/** Builds into a new folder, which is removed when the tests end. */
async function build(root, { beside, args, env }) {
  const cwd = fileURLToPath(root);
  const folder = await mkdtemp(`${cwd}.dist-`);
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  if (beside) await cp(cwd + beside, folder, { recursive: true });
  await promisify(execFile)(process.execPath, [...args, folder], {
    cwd,
    env: { ...process.env, ...env },
  });
  return `${folder}/`;
}
