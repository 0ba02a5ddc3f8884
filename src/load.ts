import { files } from './files.js';
import { builtIn } from './locales/built-in.js';
import { en } from './locales/en.js';
import { load } from './beside.js';
import { logOnce } from './log.js';
import type { Words } from './locales/words.js';
import { onServer } from './server.js';

export { moduleUrl, options, secondSet } from './beside.js';

/** By primary subtag; a language whose file is on its way has no words yet. */
export const loaded = new Map(builtIn);

/** The language of an element: that of the nearest `lang` attribute, across shadow roots. */
export function languageOf(element: Element): string {
  // An element stands alone there.
  const nearest = onServer ? element : element.closest('[lang]');
  // Some systems write `fr_FR`.
  if (nearest) return (nearest.getAttribute('lang') ?? '').trim().replaceAll('_', '-');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** The words of the interface in a language, English where there are none; `ready` is called once their file is there. */
export function wordsIn(language: string, ready: () => void): Words | undefined {
  const [code] = language.toLowerCase().split('-') as [string];
  const path = `locales/${code}.js`;
  if (!(path in files || loaded.has(code))) {
    // An empty tag and these two name no language.
    if (!['', 'und', 'zxx', 'en'].includes(code)) {
      logOnce(
        'warn',
        `statement-widgets: lang="${code}" is not supported, so widgets are in English`,
      );
    }
    return en;
  }
  if (!loaded.has(code)) {
    loaded.set(code, undefined);
    void load(path)
      .then(
        (file) => (file as { default: Words }).default,
        () => en,
      )
      .then((words) => {
        loaded.set(code, words);
        ready();
      });
  }
  const words = loaded.get(code);
  return words?.in?.(language) ?? words;
}

/** What an action needs when it is chosen. */
export const loadActions = () => load('actions.js') as Promise<typeof import('./actions.js')>;

/** What a statement of a page's own needs. */
export const loadOwn = () => load('own.js') as Promise<typeof import('./own.js')>;
