import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Programs that serve, and their folders. They are gone when the tests end, however they end. */

// What has been told to end can still be writing.
const gone = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };

const groups = new Set();
const folders = new Set();
process.on('exit', () => {
  for (const group of groups) process.kill(-group, 'SIGKILL');
  for (const folder of folders) rmSync(folder, gone);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** Starts a program that serves until it is stopped, with all that it starts: they are a group of their own. */
export function serve(program, args, { env = {}, cwd } = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    cwd,
    env: { ...process.env, ...env },
  });
  groups.add(child.pid);
  let said = '';
  child.stderr.on('data', (text) => (said = (said + text).slice(-4000)));
  const ended = once(child, 'exit').then(() => groups.delete(child.pid));
  return {
    async stop() {
      if (groups.has(child.pid)) process.kill(-child.pid);
      await ended;
    },
    /** Tries until it answers; fails with what the program said where it has ended. */
    async answers(attempt) {
      for (;;) {
        if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
        try {
          return await attempt();
        } catch {
          await setTimeout(50);
        }
      }
    },
  };
}

/** Makes a temporary folder. */
export async function temporaryFolder(prefix) {
  const path = await mkdtemp(join(tmpdir(), prefix));
  folders.add(path);
  return {
    path,
    async remove() {
      await rm(path, gone);
      folders.delete(path);
    },
  };
}
