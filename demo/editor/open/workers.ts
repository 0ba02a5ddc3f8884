import { startWorker } from '../start-worker.js';
import type { Answer } from './messages.js';
import url from './read-worker.ts?worker&url';

/**
 * Workers that have loaded every reader. Two, so that a document can still be read without a network after a reading
 * was cancelled, which ends its worker.
 */
const wanted = 2;
const idle: Worker[] = [];
let loading = 0;
/** How many documents are being read. */
let reading = 0;
let resumed: (() => void)[] = [];

/** Waits until no document is being read. What the page only needs later must not slow a reading down. */
export const afterReadings = async (): Promise<void> => {
  if (reading > 0)
    await new Promise<void>((resolve) => {
      resumed.push(resolve);
    });
};

/** Notes the end of a reading. */
export function endReading(): void {
  reading -= 1;
  if (reading > 0) return;
  for (const resume of resumed) resume();
  resumed = [];
}

const create = () => startWorker(url, 'reader');

/**
 * Starts the workers that are missing, and calls back when there is none. Those that cannot be loaded are tried again
 * when the network is back.
 */
export function prepareWorkers(done?: () => void): void {
  if (idle.length >= wanted) done?.();
  if (idle.length + loading >= wanted) return;
  loading += 1;
  void afterReadings().then(() => {
    prepareWorker(done);
  });
}

function prepareWorker(done?: () => void): void {
  const worker = create();
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.type !== 'ready') return;
    loading -= 1;
    keep(worker);
    prepareWorkers(done);
  };
  worker.onerror = () => {
    worker.terminate();
    loading -= 1;
    addEventListener(
      'online',
      () => {
        prepareWorkers(done);
      },
      { once: true },
    );
  };
}

/** Returns a worker that nobody uses, for a reading that `endReading` ends. */
export function takeWorker(): Worker {
  reading += 1;
  return idle.shift() ?? create();
}

/** Gives back a worker that has done its work. */
export function keep(worker: Worker): void {
  worker.onmessage = null;
  worker.onerror = null;
  if (idle.length < wanted) idle.push(worker);
  else worker.terminate();
}
