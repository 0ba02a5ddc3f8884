import { policy } from '../../../src/runtime/trusted-types.js';
import type { Statement } from '../../../src/statement/schema.js';
import type { Answer, Request } from './publish.worker.js';
import workerUrl from './publish.worker.ts?worker&url';

/**
 * Returns the folder to publish for a statement, as a zip with the files that `statement-widgets build` writes.
 * @throws if the statement has errors, or if a file of the site cannot be loaded.
 */
export const zipFolder = (statement: Statement): Promise<Blob> =>
  inWorker({ kind: 'folder', statement });

/**
 * Returns the WordPress plugin with a statement in it, as a zip to upload.
 * @throws if the statement has errors, or if a file of the site cannot be loaded.
 */
export const pluginZip = (statement: Statement): Promise<Blob> =>
  inWorker({ kind: 'plugin', statement });

/** Builds in a worker, because the page would not respond for half a second or more. */
async function inWorker(request: Request): Promise<Blob> {
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(
          new Error(
            `cannot run ${workerUrl}: ${message || 'it did not load'}. Check your connection and try again.`,
          ),
        );
      };
      worker.postMessage(request);
    });
    if ('fault' in answer) throw new Error(answer.fault);
    return new Blob([answer.zip], { type: 'application/zip' });
  } finally {
    worker.terminate();
  }
}
