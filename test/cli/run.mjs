import assert from 'node:assert/strict';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../packages/cli/dist/cli.js', import.meta.url));

/** The fictional statement, and the files of a folder with it. */
export const river = JSON.parse(
  await readFile(new URL('../fixtures/open-river.json', import.meta.url), 'utf8'),
);
const json = JSON.stringify(river, null, 2);
export const files = { 'river.json': json };

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function folderWith(content) {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(content)) await writeFile(join(folder, name), text);
  return folder;
}

/**
 * Runs the command in a new folder.
 * @param {string[]} args
 * @param {{files?: Record<string, string | Uint8Array>, input?: string | Uint8Array}} [given] the files of the folder,
 * and the standard input
 */
export async function run(args, { files = {}, input = '' } = {}) {
  const folder = await folderWith(files);
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

let loaded;
after(() => loaded?.disconnect());

/** Runs the command in a new folder, in a process that has loaded it already, which takes a fifth of the time. */
export async function runLoaded(args, { files = {} } = {}) {
  const folder = await folderWith(files);
  loaded ??= fork(new URL('one-process.mjs', import.meta.url));
  loaded.send({ args, folder });
  const [answer] = await once(loaded, 'message');
  return { ...answer, folder };
}

/** Runs the command and checks that it fails with only a message. */
export async function refused(args, message, given = { files }) {
  const { code, stdout, stderr } = await runLoaded(args, given);
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
