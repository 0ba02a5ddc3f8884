import type { EditorDraft } from '../types.js';
import { publishedNow, setPublished } from '../publish/published.js';
import { type Kept, readKept, removeKept, TakenError, writeKept } from './store.js';

/** Whether the work is kept, or why it is not. */
export type KeepState = 'off' | 'waiting' | 'kept' | 'full' | 'refused' | 'elsewhere';

const lockName = 'statement-editor';
/** The shortest time between two writes, in milliseconds. */
const pause = 1000;

/**
 * Keeps the author's work in this browser, if the author wants that. Without it, leaving the page with unsaved changes
 * asks first.
 */
export class Keep {
  state: KeepState = 'off';
  /** Work from an earlier visit that the author has not taken up or removed yet. */
  found: Kept | undefined;
  /** When the work was kept last. */
  time: number | undefined;
  removed = false;

  readonly #tab = crypto.randomUUID();
  readonly #update: () => void;
  #draft: (() => EditorDraft) | undefined;
  #unsaved = false;
  #unkept = false;
  #replace = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #release: (() => void) | undefined;
  #isInLine = false;

  /** Calls `update` when the state has changed. */
  constructor(update: () => void) {
    this.#update = update;
    const flush = () => {
      if (document.visibilityState === 'hidden') void this.#write();
    };
    addEventListener('visibilitychange', flush);
    addEventListener('pagehide', () => void this.#write());
  }

  /** Whether the author wants the work to be kept. */
  get isOn(): boolean {
    return this.state !== 'off';
  }

  /** Looks for work from an earlier visit. */
  async look(): Promise<void> {
    try {
      this.found = await readKept();
      if (this.found && (await isHeld())) this.#elsewhere();
    } catch {
      // A browser that refuses has kept nothing. It says so when the author asks it to keep something.
    }
    this.#update();
  }

  /** Goes on with the work that was found. Returns it, unless another tab has it open. */
  async resume(): Promise<EditorDraft | undefined> {
    if (!(await this.#lock())) return undefined;
    // Another tab may have kept more of it since this page was opened.
    const kept = (await readKept().catch(() => undefined)) ?? this.found;
    this.found = undefined;
    this.#replace = true;
    this.#unsaved = true;
    this.time = kept?.time;
    setPublished(kept?.published);
    this.#set('kept');
    return kept?.draft;
  }

  /** Notes that the open statement was changed. `draft` returns it as it now reads. */
  changed(draft: () => EditorDraft): void {
    this.#draft = draft;
    this.#unsaved = true;
    this.#unkept = true;
    this.#warn();
    if (this.isOn && this.state !== 'elsewhere') this.#schedule();
  }

  /** Notes that the author has saved the statement as a file. */
  saved(): void {
    this.#unsaved = false;
    this.#warn();
  }

  /** Notes that what is known beside the statement has changed. */
  noted(): void {
    this.#unkept = true;
    if (this.isOn && this.state !== 'elsewhere') this.#schedule();
  }

  /** Notes that another statement was opened. What is kept is replaced with its first change. */
  opened(draft: () => EditorDraft): void {
    this.#draft = draft;
    this.#unsaved = false;
    this.#unkept = true;
    if (this.isOn && this.state !== 'elsewhere') this.#schedule();
    this.#warn();
  }

  /** Begins to keep the work. Replaces what was found. */
  async turnOn(draft: () => EditorDraft): Promise<void> {
    this.#draft = draft;
    this.removed = false;
    if (!(await this.#lock())) return;
    this.#replace = true;
    this.found = undefined;
    this.#unkept = true;
    this.#set('waiting');
    await this.#write();
  }

  /** Stops to keep the work, and removes what is kept. */
  async turnOff(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.state !== 'elsewhere') {
      this.#set('off');
      await this.#remove();
    } else this.#set('off');
    this.#release?.();
  }

  /** Removes everything that this page has kept in this browser. */
  async removeAll(): Promise<void> {
    await this.turnOff();
    await this.#remove();
    this.removed = true;
    this.#update();
  }

  async #remove(): Promise<void> {
    this.found = undefined;
    this.time = undefined;
    try {
      await removeKept();
    } catch {
      // A browser that refuses has kept nothing.
    }
    this.#unkept = this.#unsaved;
    this.#warn();
  }

  #set(state: KeepState): void {
    this.state = state;
    this.#warn();
    this.#update();
  }

  #schedule(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#write(), pause);
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.isOn || this.state === 'elsewhere' || !this.#unkept || !this.#draft) return;
    const time = Date.now();
    this.#unkept = false;
    try {
      const published = publishedNow();
      const kept = { draft: this.#draft(), time, tab: this.#tab, ...(published && { published }) };
      await writeKept(kept, this.#replace);
      this.#replace = false;
      await this.#wrote(time);
    } catch (error) {
      this.#unkept = true;
      const { name } = error as Error;
      if (error instanceof TakenError) this.#set('elsewhere');
      else this.#set(name === 'QuotaExceededError' ? 'full' : 'refused');
    }
  }

  async #wrote(time: number): Promise<void> {
    // The author can have turned it off while the browser was writing.
    if (!this.isOn) return this.#remove();
    this.time = time;
    this.#set('kept');
  }

  /** Takes the one lock of the editor, so that two tabs do not overwrite each other's work. */
  async #lock(): Promise<boolean> {
    if (this.#release) return true;
    if (!('locks' in navigator)) return true;
    const held = await new Promise<boolean>((resolve) => {
      navigator.locks
        .request(lockName, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (!lock) return undefined;
          return new Promise<void>((release) => {
            this.#release = () => {
              this.#release = undefined;
              release();
            };
          });
        })
        .catch(() => {
          resolve(true);
        });
    });
    if (!held) this.#elsewhere();
    return held;
  }

  /** Leaves the work to another tab, until that tab is closed or no longer keeps it. */
  #elsewhere(): void {
    this.#set('elsewhere');
    if (this.#isInLine) return;
    this.#isInLine = true;
    void navigator.locks
      .request(lockName, () => undefined)
      .then(() => {
        this.#isInLine = false;
        if (this.state !== 'elsewhere') return undefined;
        this.state = 'off';
        return this.look();
      });
  }

  /** Asks before the page is left, as long as that would lose changes. */
  #warn(): void {
    const isSafe = this.state === 'kept' || this.state === 'waiting';
    if (this.#unsaved && !isSafe) addEventListener('beforeunload', prevent);
    else removeEventListener('beforeunload', prevent);
  }
}

const prevent = (event: Event) => {
  event.preventDefault();
};

/** Whether another tab keeps its work. */
async function isHeld(): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockName);
}
