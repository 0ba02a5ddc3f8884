import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Serves the built files as they are, since the module holds the hashes of those that it loads, and a page that of its
 * script; so is the built site in `/demo/site/`. Below `/tampered/` all but the module have a line more; below `/older/` the module says another version;
 * below `/built-in/` are those of a build with two more languages in it.
 */
export function builtFiles(root) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  let another;
  const folders = {
    dist: async () => fileURLToPath(new URL('dist/', root)),
    // The site has the library in it; the module takes its other files only with the bytes they were built with.
    demo: async () => fileURLToPath(new URL('demo/', root)),
    tampered: async () => fileURLToPath(new URL('dist/', root)),
    older: async () => fileURLToPath(new URL('dist/', root)),
    'built-in': () => (another ??= build(root, { LOCALES: 'my,th' })),
  };
  return async (context, next) => {
    const [, name, path, type] = /^\/([\w-]+)\/(.*\.(js|html))$/.exec(context.path) ?? [];
    const file = folders[name] && (await folders[name]()) + path;
    if (!file || !existsSync(file)) return next();
    const code = await readFile(file, 'utf8');
    const module = path === 'statement-widgets.js';
    context.type = type;
    context.body = code;
    if (name === 'tampered' && !module) context.body += '\nglobalThis.tampered = true;';
    if (name === 'older' && module) context.body = code.replaceAll(version, '0.0.1');
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
