import type { Statement } from '../../../src/statement/schema.js';
import { startWorker } from '../start-worker.js';
import type { Answer, Request } from './publish.worker.js';
import workerUrl from './publish.worker.ts?worker&url';

/**
 * Returns the folder to publish for a statement, as a zip with the files that `statement-widgets build` writes.
 * @param card The image for social media, as PNG. The zip also contains it.
 * @param base The URL of the folder. Default: the folder of the statement's URL.
 * @throws if the statement has errors, or if a file of the site cannot be loaded.
 */
export const zipFolder = async (statement: Statement, card?: Blob, base?: string): Promise<Blob> =>
  inWorker({
    ...{ kind: 'folder', statement },
    ...(base !== undefined && { base }),
    ...(card && { card: new Uint8Array(await card.arrayBuffer()) }),
  });

/**
 * Returns the WordPress plugin with a statement in it, as a zip to upload.
 * @throws if the statement has errors, or if a file of the site cannot be loaded.
 */
export const pluginZip = (statement: Statement): Promise<Blob> =>
  inWorker({ kind: 'plugin', statement });

/** Loads what the files are built from, so that they can be built without a network. */
export const loadParts = async (): Promise<void> => {
  await ask({ kind: 'load' });
};

async function inWorker(request: Request): Promise<Blob> {
  const answer = await ask(request);
  if (!('zip' in answer)) throw new Error('the worker made no file');
  return new Blob([answer.zip], { type: 'application/zip' });
}

/** Kept, because a new one could not be loaded without a network. */
let worker: Worker | undefined;
/** The last answer. A worker answers one question after the other. */
let last: Promise<unknown> = Promise.resolve();

/** Asks a worker, because the page would not respond for half a second or more. */
function ask(request: Request): Promise<Answer> {
  const answer = last.then(async () => {
    const asked = (worker ??= startWorker(workerUrl, 'publisher'));
    const given = await new Promise<Answer>((resolve, reject) => {
      asked.onmessage = ({ data }: MessageEvent<Answer>) => {
        resolve(data);
      };
      asked.onerror = ({ message }) => {
        worker = undefined;
        reject(
          new Error(
            `cannot run ${workerUrl}: ${message || 'it did not load'}. Check your connection and try again.`,
          ),
        );
      };
      asked.postMessage(request);
    });
    if ('fault' in given) throw new Error(given.fault);
    return given;
  });
  last = answer.catch(() => undefined);
  return answer;
}
