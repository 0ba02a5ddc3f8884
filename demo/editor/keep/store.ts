/** The one place of the work that is kept in this browser. */
import { clear, createStore, get, update, type UseStore } from 'idb-keyval';
import type { Published } from '../publish/published.js';
import type { EditorDraft } from '../types.js';

/** A statement that is kept. */
export interface Kept {
  draft: EditorDraft;
  /** What it was like when it could last be on a website. */
  published?: Published;
  /** When it was kept, in milliseconds. */
  time: number;
  /** Which tab has kept it. */
  tab: string;
}

/** Another tab has kept its own work since. */
export class TakenError extends Error {}

const key = 'statement';
let store: UseStore | undefined;
const storeNow = () => (store ??= createStore('statement-editor', 'kept'));

/** Runs a step of the storage. Its set-up can throw too, where the browser refuses it. */
const stored = async <T>(step: (at: UseStore) => Promise<T>): Promise<T> => step(storeNow());

export const readKept = (): Promise<Kept | undefined> => stored((at) => get<Kept>(key, at));

/**
 * Writes the work of a tab.
 * @throws a `TakenError` if another tab has written since, unless `replace` is set.
 */
export function writeKept(kept: Kept, replace: boolean): Promise<void> {
  let taken = false;
  return stored(async (at) => {
    await update<Kept>(
      key,
      (before) => {
        taken = !replace && before !== undefined && before.tab !== kept.tab;
        return taken ? before! : kept;
      },
      at,
    );
    if (taken) throw new TakenError();
  });
}

export const removeKept = (): Promise<void> => stored((at) => clear(at));
