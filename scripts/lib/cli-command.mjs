import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs the command of the package for a test, in a folder of its own with the files that the test gives. */
export function cliCommand(root) {
  const cli = fileURLToPath(new URL('dist/cli/cli.js', root));
  const folders = new Map();
  process.on('exit', () => {
    for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  });
  const plugin = {
    name: 'cli-command',
    async executeCommand({ command, payload }) {
      if (command !== 'cli') return undefined;
      const { args, files = {}, bytes = {}, input = '' } = payload;
      const cwd = await mkdtemp(join(tmpdir(), 'cli-'));
      const name = String(folders.size);
      folders.set(name, cwd);
      for (const [file, text] of Object.entries(files)) await writeFile(join(cwd, file), text);
      // Such as a text in another encoding.
      for (const [file, list] of Object.entries(bytes))
        await writeFile(join(cwd, file), new Uint8Array(list));
      return new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          [cli, ...args],
          { cwd },
          (error, stdout, stderr) => {
            resolve({ code: error?.code ?? 0, stdout, stderr, folder: `/cli/${name}/` });
          },
        );
        child.stdin.end(typeof input === 'string' ? input : new Uint8Array(input));
      });
    },
  };
  /** Serves what the command has written. */
  const middleware = async (context, next) => {
    const [, name, path] = /^\/cli\/(\d+)\/([\w/.-]+)$/.exec(context.path) ?? [];
    const file = folders.has(name) && !path.includes('..') && join(folders.get(name), path);
    if (!file || !existsSync(file)) return next();
    context.type = extname(file);
    context.body = await readFile(file, 'utf8');
  };
  return { plugin, middleware };
}
