import { load } from './beside.js';
import { files } from './files.js';
import { builtIn } from './locales/built-in.js';
import { en } from './locales/en.js';
import { logOnce } from './log.js';
import type { Words } from './locales/words.js';
import { onServer } from './server.js';
import { occasions, pageChanged } from './statement/page.js';
import { type Failure, isWorthRetrying } from './statement/retry.js';

export { moduleUrl, options, secondSet } from './beside.js';

/** A file that loads when it is needed. */
interface LazyFile<T = unknown> {
  path: string;
  content?: T;
  pending?: Promise<T> | undefined;
  /** The last failure; it stays while the file is requested again. */
  failure?: Failure & { error: Error };
}

const lazyFiles = new Map<string, LazyFile>();

function lazyFile<T>(path: string): LazyFile<T> {
  const file = lazyFiles.get(path) ?? { path };
  lazyFiles.set(path, file);
  return file as LazyFile<T>;
}

/** Requests a file, once for all that wait for it. The first failure of each cause is logged. */
function request<T>(file: LazyFile<T>): Promise<T> {
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
 * Returns the content of a file, or why it failed to load, or neither while it loads. Requests it if nothing has, and
 * again if it failed and there is an occasion. The elements of the page are drawn again with the outcome.
 */
function present<T>(file: LazyFile<T>): { content?: T | undefined; error?: Error | undefined } {
  const { content, pending, failure } = file;
  if (content || pending) return { content };
  if (failure && !isWorthRetrying(failure, occasions)) return { error: failure.error };
  request(file).then(pageChanged, pageChanged);
  return {};
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** By primary subtag. A language that is not here is in a file. */
export const loaded = new Map(builtIn);

/** The language of an element: that of the nearest `lang` or, in XHTML, `xml:lang` attribute, across shadow roots. */
export function languageOf(element: Element): string {
  // An element stands alone there.
  const nearest = onServer ? element : element.closest('[*|lang]');
  if (nearest) {
    const xmlLang = onServer ? null : nearest.getAttributeNS(xmlNamespace, 'lang');
    const language = xmlLang ?? nearest.getAttribute('lang') ?? '';
    // Some systems write `fr_FR`.
    return language.trim().replaceAll('_', '-');
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** Returns the words of the interface in a language, English if they fail to load, or nothing while they load. */
export function wordsIn(language: string): Words | undefined {
  const [code] = language.toLowerCase().split('-') as [string];
  const path = `locales/${code}.js`;
  if (!(path in files || loaded.has(code))) {
    // An empty tag and these two name no language.
    if (!['', 'und', 'zxx', 'en'].includes(code)) {
      logOnce(
        'warn',
        `statement-widgets: lang="${code}" is not supported, so widgets are in English`,
        'lang',
      );
    }
    return en;
  }
  const words = loaded.get(code) ?? wordsOf(path);
  return words?.in?.(language) ?? words;
}

function wordsOf(path: string): Words | undefined {
  const { content, error } = present(lazyFile<{ default: Words }>(path));
  return content?.default ?? (error && en);
}

const actions = lazyFile<typeof import('./actions.js')>('actions.js');

/** What an action needs when it is chosen. A file that failed to load is requested again each time. */
export const loadActions = () => request(actions);

/** Loads that before the reader chooses. If that fails, the choice itself tries again. */
export function prepareActions(): void {
  if (!actions.failure) loadActions().catch(() => undefined);
}

/** What a statement of the page's own needs. */
export const presentOwn = () => present(lazyFile<typeof import('./own.js')>('own.js'));
