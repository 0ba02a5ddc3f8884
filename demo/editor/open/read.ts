import type { Answer, Opened, Progress, Request, Source } from './messages.js';
import { CrashError, ReadError } from './read-errors.js';
import { endReading, keep, prepareWorkers, takeWorker } from './workers.js';

interface Options {
  /** The language of the document. Default: the one that its text is in. */
  language?: string | undefined;
  /** The language of a document whose text does not say. Default: the language of the page. */
  otherwise?: string;
  /** The day of issue. Default: the one that the document gives. */
  date?: string | undefined;
  onProgress?: (progress: Progress) => void;
  /** Ends the reading. `read` then rejects with the reason of the signal. */
  signal?: AbortSignal;
}

export { CrashError, ReadError };

/**
 * Reads a document or a saved statement in a worker.
 * @throws a `ReadError` that says why the document cannot be read, or a `CrashError`.
 */
export function read(
  source: Source,
  { language, otherwise = document.documentElement.lang, date, onProgress, signal }: Options = {},
): Promise<Opened> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = takeWorker();
    const end = () => {
      // A message that was already sent would give back a worker that has ended, and the next reading would wait for it.
      worker.onmessage = null;
      worker.terminate();
      endReading();
      prepareWorkers();
      reject(signal!.reason as Error);
    };
    signal?.addEventListener('abort', end, { once: true });
    const finish = () => {
      signal?.removeEventListener('abort', end);
      keep(worker);
      endReading();
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'progress') onProgress?.(data);
      if (data.type === 'failed') {
        finish();
        reject(new ReadError(data.message, data.faults));
      }
      if (data.type === 'opened') {
        finish();
        resolve(data);
      }
    };
    worker.onerror = ({ message }) => {
      signal?.removeEventListener('abort', end);
      worker.terminate();
      endReading();
      prepareWorkers();
      reject(new CrashError(message));
    };
    worker.postMessage({
      source,
      otherwise,
      ...(language && { language }),
      ...(date && { date }),
    } satisfies Request);
  });
}
