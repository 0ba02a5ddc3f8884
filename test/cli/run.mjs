import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));

/** The fictional statement, and the files of a folder with it. */
export const river = JSON.parse(
  await readFile(new URL('../fixtures/open-river.json', import.meta.url), 'utf8'),
);
const json = JSON.stringify(river, null, 2);
export const files = { 'river.json': json };

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/**
 * Runs the command in a new folder.
 * @param {string[]} args
 * @param {{files?: Record<string, string | Uint8Array>, input?: string | Uint8Array}} [given] the files of the folder,
 * and the standard input
 */
export async function run(args, { files = {}, input = '' } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return new Promise((resolve) => {
    const command = [cli, ...args];
    const child = execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr, folder });
    });
    // A rejected command exits before it reads its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Runs the command and checks that it fails with only a message. */
export async function refused(args, message, given = { files }) {
  const { code, stdout, stderr } = await run(args, given);
  assert.deepEqual([code, stdout], [2, ''], args.join(' '));
  assert.match(stderr, message);
  return stderr;
}

/** Returns the statement's JSON with faults. Each replaces a unique text. */
export function planted(...faults) {
  return faults.reduce((text, [from, to]) => {
    assert.equal(text.split(from).length, 2, from);
    return text.replace(from, to);
  }, json);
}
