import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Serves the built files as they are, since the module holds the hashes of those that it loads, and a page the hash of
 * its script. Below `/tampered/`
 * all but the module have a line more; below `/built-in/` are those of a build with two more languages in it.
 */
export function builtFiles(root) {
  let another;
  const folders = {
    dist: async () => fileURLToPath(new URL('dist/', root)),
    tampered: async () => fileURLToPath(new URL('dist/', root)),
    'built-in': () => (another ??= build(root, { LOCALES: 'my,th' })),
  };
  return async (context, next) => {
    const [, name, path, type] = /^\/([\w-]+)\/(.*\.(js|html))$/.exec(context.path) ?? [];
    const file = folders[name] && (await folders[name]()) + path;
    if (!file || !existsSync(file)) return next();
    const code = await readFile(file, 'utf8');
    const change = name === 'tampered' && path !== 'statement-widgets.js';
    context.type = type;
    context.body = change ? `${code}\nglobalThis.tampered = true;` : code;
  };
}

async function build(root, env) {
  const cwd = fileURLToPath(root);
  const folder = await mkdtemp(`${cwd}.dist-`);
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, vite, { cwd, env: { ...process.env, ...env } });
  return `${folder}/`;
}
