import { load } from './chunk-loader.js';
import { logOnce } from './log.js';
import { occasions, pageChanged } from './page.js';
import { type Failure, isWorthRetrying } from './retry.js';

/** Loads files on demand, and again if they failed. The callers know the type of the content. */

/** A file that loads on demand. */
export interface LazyFile<T = unknown> {
  path: string;
  content?: T;
  pending?: Promise<T> | undefined;
  /** The last failure. It stays while the file is requested again. */
  failure?: Failure & { error: Error };
}

const lazyFiles = new Map<string, LazyFile>();

/** Returns the file at a path from the module. Returns the same object each time. */
export function lazyFile<T>(path: string): LazyFile<T> {
  const file = lazyFiles.get(path) ?? { path };
  lazyFiles.set(path, file);
  return file as LazyFile<T>;
}

/** Requests a file, once for all callers. Logs the first failure of each cause. */
export function request<T>(file: LazyFile<T>): Promise<T> {
  if (file.content) return Promise.resolve(file.content);
  if (file.pending) return file.pending;
  const tries = (file.failure?.tries ?? 0) + 1;
  const pending = (load(file.path, tries) as Promise<T>).then(
    (content) => (file.content = content),
    (error: unknown) => {
      file.failure = { ...occasions, tries, error: error as Error };
      file.pending = undefined;
      logOnce('warn', (error as Error).message);
      throw error;
    },
  );
  return (file.pending = pending);
}

/**
 * Returns the content of a file, or the reason why it failed to load, or neither while it loads. Requests the file if
 * nothing has, and again after a failure if there is an occasion. The elements of the page render again with the
 * outcome.
 */
export function present<T>(file: LazyFile<T>): {
  content?: T | undefined;
  error?: Error | undefined;
} {
  const { content, pending, failure } = file;
  if (content || pending) return { content };
  if (failure && !isWorthRetrying(failure, occasions)) return { error: failure.error };
  request(file).then(pageChanged, pageChanged);
  return {};
}
