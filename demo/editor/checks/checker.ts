import type { Fault } from '../../../src/statement/validation/references.js';
import type { EditorDraft } from '../types.js';
import type { Result, Shown } from './check.js';

/** What a worker is sent, and what it answers. */
export interface Question {
  number: number;
  draft: EditorDraft;
  wantsPreview: boolean;
}
export type Reply = { number: number } & (
  { result: Result; message?: never } | { result?: never; message: string }
);

/** The result of the last check. */
export interface Checks {
  faults: readonly Fault[];
  /** The draft that was checked. */
  draft?: EditorDraft | undefined;
  shown?: Shown | undefined;
  /** Whether a newer draft waits for its check. */
  isWaiting: boolean;
  /** Why the check stopped. */
  message?: string | undefined;
}

const unchecked: Checks = { faults: [], isWaiting: true };

export type Run = (draft: EditorDraft, wantsPreview: boolean) => Promise<Result>;

/** Returns a function that checks drafts in a worker. */
export function inWorker(worker: Worker): Run {
  const waiting = new Map<
    number,
    { resolve: (result: Result) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { number, result, message } = data;
    const asked = waiting.get(number);
    waiting.delete(number);
    if (result) asked?.resolve(result);
    else asked?.reject(new Error(message));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return (draft, wantsPreview) =>
    new Promise((resolve, reject) => {
      last++;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ number: last, draft, wantsPreview } satisfies Question);
    });
}

interface Options {
  run: Run;
  /** Called after each check, and when a new one begins to wait. */
  changed: (checks: Checks) => void;
  /** How long the author has to pause, in milliseconds. */
  pause?: number;
}

/** Checks a draft as it changes. The newest draft wins: the result for an older one is dropped. */
export class Checker {
  checks: Checks = unchecked;
  /** Whether the preview is on the screen. */
  wantsPreview = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: (() => EditorDraft) | undefined;
  #isRunning = false;
  #settled: (() => void)[] = [];
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Checks a draft once the author pauses. It is read then. */
  request(read: () => EditorDraft): void {
    this.#next = read;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#start(), this.#options.pause ?? 300);
    if (!this.checks.isWaiting) this.#set({ ...this.checks, isWaiting: true });
  }

  /** Waits for the check of the newest draft, without a pause. */
  async settled(): Promise<Checks> {
    if (this.#next || this.#isRunning) {
      const done = new Promise<void>((resolve) => {
        this.#settled.push(resolve);
      });
      clearTimeout(this.#timer);
      void this.#start();
      await done;
    }
    return this.checks;
  }

  async #start(): Promise<void> {
    if (this.#isRunning || !this.#next) return;
    const draft = this.#next();
    this.#next = undefined;
    this.#isRunning = true;
    let checks: Checks;
    try {
      const result = await this.#options.run(draft, this.wantsPreview);
      checks = { ...result, draft, isWaiting: false };
    } catch (error) {
      checks = { faults: [], draft, isWaiting: false, message: (error as Error).message };
    }
    this.#isRunning = false;
    // It may have changed meanwhile.
    if (this.#isOutdated()) {
      await this.#start();
      return;
    }
    this.#set(checks);
    for (const resolve of this.#settled.splice(0)) resolve();
  }

  #isOutdated(): boolean {
    return this.#next !== undefined;
  }

  #set(checks: Checks): void {
    this.checks = checks;
    this.#options.changed(checks);
  }
}
