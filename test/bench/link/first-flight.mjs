import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Requests files over a real slow link, one connection each. Returns undefined if this machine cannot create one.
 * @param {string[]} paths
 */
export function firstFlight(paths) {
  if (process.getuid?.() !== 0) return undefined;
  const script = fileURLToPath(new URL('first-flight.sh', import.meta.url));
  const { status, stdout } = spawnSync('bash', [script, ...paths], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) return undefined;
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [head, body, connected, first, end, path] = line.split(' ');
      const [begin, start, done] = [connected, first, end].map((seconds) => seconds * 1000);
      return { path, bytes: Number(head) + Number(body), begin, first: start, end: done };
    });
}
