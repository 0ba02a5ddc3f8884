import { unzipSync } from 'fflate';
import { baseOf } from '../../../src/page/addresses.js';
import { buildFiles, partPaths } from '../../../src/publish/build-files.js';
import { pluginFiles } from '../../../src/publish/plugin-files.js';
import { zipOf } from '../../../src/publish/zip.js';
import type { Statement } from '../../../src/statement/schema.js';
import { lineOf, validate } from '../../../src/statement/validation/validate.js';

export type Request =
  /** Loads what files are built from, so that they can be built without a network. */
  | { kind: 'load' }
  /** The statement can be any value. The worker checks it like the command. */
  | { kind: 'folder'; statement: unknown; card?: Uint8Array; base?: string }
  | { kind: 'plugin'; statement: unknown };

export type Answer = { zip: Uint8Array<ArrayBuffer> } | { fault: string } | { loaded: true };

/** The library on the site. This file is in `assets/`. */
const dist = new URL('../dist/', location.href);

const cardPath = 'card.png';
const pluginPath = 'statement-widgets-wordpress.zip';

const loaded = new Map<string, Uint8Array>();

async function read(path: string): Promise<Uint8Array> {
  const known = loaded.get(path);
  if (known) return known;
  const answer = await fetch(new URL(path, dist));
  if (!answer.ok) {
    throw new Error(
      `cannot load ${answer.url}: status ${answer.status}. Check your connection and try again.`,
    );
  }
  const bytes = new Uint8Array(await answer.arrayBuffer());
  loaded.set(path, bytes);
  return bytes;
}

/** Returns the statement as the command reads it. The order of its keys decides the bytes of the module. */
async function checked(data: unknown): Promise<Statement> {
  const { statement, faults } = await validate(data);
  if (statement) return statement;
  throw new Error(`invalid statement\n${faults.map(lineOf).join('\n')}`);
}

/** The page names the image only if it is known where the folder is, because the URL of an image is absolute. */
async function folderZip(
  statement: Statement,
  { card, base }: Pick<Extract<Request, { kind: 'folder' }>, 'card' | 'base'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const isNamed = card && baseOf(statement, base, 'base') !== undefined;
  const { files } = await buildFiles(statement, read, {
    ...(base !== undefined && { base }),
    ...(isNamed && { image: cardPath }),
  });
  if (card) files.set(cardPath, card);
  return zipOf(files, statement.id);
}

/** Puts the files that are built for the statement into the plugin that the site offers. */
async function pluginZip(statement: Statement): Promise<Uint8Array<ArrayBuffer>> {
  const [packed, { files }] = await Promise.all([read(pluginPath), buildFiles(statement, read)]);
  const folder = 'statement-widgets';
  const plugin = Object.entries(unzipSync(packed)).map(
    ([path, content]) => [path.slice(folder.length + 1), content] as const,
  );
  return zipOf(await pluginFiles(statement, new Map(plugin), files), folder);
}

async function answerTo(request: Request): Promise<Answer> {
  try {
    if (request.kind === 'load') {
      await Promise.all([...partPaths, pluginPath].map(read));
      return { loaded: true };
    }
    const valid = await checked(request.statement);
    const zip = request.kind === 'folder' ? folderZip(valid, request) : pluginZip(valid);
    return { zip: await zip };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answerTo(data).then((answer) => {
    postMessage(answer, { transfer: 'zip' in answer ? [answer.zip.buffer] : [] });
  });
});
