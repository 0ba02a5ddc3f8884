import { unzipSync } from 'fflate';
import { buildFiles } from '../../../src/publish/build-files.js';
import { pluginFiles } from '../../../src/publish/plugin-files.js';
import { zipOf } from '../../../src/publish/zip.js';
import type { Statement } from '../../../src/statement/schema.js';
import { lineOf, validate } from '../../../src/statement/validation/validate.js';

export interface Request {
  kind: 'folder' | 'plugin';
  /** Any value. The worker checks it like the command. */
  statement: unknown;
}

export type Answer = { zip: Uint8Array<ArrayBuffer> } | { fault: string };

/** The library on the site. This file is in `assets/`. */
const dist = new URL('../dist/', location.href);

async function read(path: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(path, dist));
  if (!answer.ok) {
    throw new Error(
      `cannot load ${answer.url}: status ${answer.status}. Check your connection and try again.`,
    );
  }
  return new Uint8Array(await answer.arrayBuffer());
}

/** Returns the statement as the command reads it. The order of its keys decides the bytes of the module. */
async function checked(data: unknown): Promise<Statement> {
  const { statement, faults } = await validate(data);
  if (statement) return statement;
  throw new Error(`invalid statement\n${faults.map(lineOf).join('\n')}`);
}

async function folderZip(statement: Statement): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await buildFiles(statement, read);
  return zipOf(files, statement.id);
}

/** Puts the files that are built for the statement into the plugin that the site offers. */
async function pluginZip(statement: Statement): Promise<Uint8Array<ArrayBuffer>> {
  const [packed, { files }] = await Promise.all([
    read('statement-widgets-wordpress.zip'),
    buildFiles(statement, read),
  ]);
  const folder = 'statement-widgets';
  const plugin = Object.entries(unzipSync(packed)).map(
    ([path, content]) => [path.slice(folder.length + 1), content] as const,
  );
  return zipOf(await pluginFiles(statement, new Map(plugin), files), folder);
}

async function answerTo({ kind, statement }: Request): Promise<Answer> {
  try {
    const valid = await checked(statement);
    return { zip: await (kind === 'folder' ? folderZip(valid) : pluginZip(valid)) };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answerTo(data).then((answer) => {
    postMessage(answer, { transfer: 'zip' in answer ? [answer.zip.buffer] : [] });
  });
});
