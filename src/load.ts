import { en } from './locales/en.js';
import type { Words } from './locales/words.js';

/** The languages that have a file beside the module; any other is shown in English. */
const files = ['ar', 'bn', 'es', 'fr', 'ja', 'my', 'th'];

/** By primary subtag; a language whose file is on its way has no words yet. */
const loaded: Record<string, Words | undefined> = {};

/** The language of an element: that of the nearest `lang` attribute, across shadow roots. */
export function languageOf(element: Element): string {
  const nearest = element.closest('[lang]');
  const root = element.getRootNode();
  if (nearest) return nearest.getAttribute('lang')!;
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** The words of the interface in a language, once their file is there; `ready` is called then. */
export function wordsIn(language: string, ready: () => void): Words | undefined {
  const [code = ''] = language.toLowerCase().split('-');
  if (!files.includes(code)) return en;
  if (!(code in loaded)) {
    loaded[code] = undefined;
    void import(/* @vite-ignore */ `./locales/${code}.js`)
      .then(
        (file: { default: Words }) => file.default,
        () => en,
      )
      .then((words) => {
        loaded[code] = words;
        ready();
      });
  }
  return loaded[code];
}

/** What an action needs when it is chosen. */
export const loadActions = (): Promise<typeof import('./actions.js')> => import('./actions.js');

/** The address of the module that the page has loaded. */
export const moduleUrl = import.meta.url;
