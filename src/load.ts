import { isServer } from 'lit';
import { bundled } from './bundled.js';
import { files } from './files.js';
import { builtIn } from './locales/built-in.js';
import { en } from './locales/en.js';
import type { Words } from './locales/words.js';
import { policy } from './policy.js';
import { fault } from './statement/fault.js';

/** The address of the module that the page has loaded. */
export const moduleUrl = import.meta.url;

/** What a page says in that address: `?prefix=acme`, `?links`. */
export const options = new URL(moduleUrl).searchParams;

/**
 * Imports a file beside the module, and only if it has the hash that the module holds for it: a page that pins
 * the module by its `integrity` has pinned this file with it. An import names no hash, and browsers differ in
 * whether they compare that of a preload, so that a script element goes before it.
 */
async function load(path: string): Promise<unknown> {
  if (bundled) return bundled[path];
  const hash = files[path];
  // A browser that keeps the file of another version asks again.
  const url = new URL(`${path}?${hash}`, moduleUrl).href;
  if (hash) {
    const script = document.createElement('script');
    await new Promise((resolve, reject) => {
      script.type = 'module';
      script.integrity = hash;
      script.referrerPolicy = 'no-referrer';
      script.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
      script.onload = resolve;
      script.onerror = () => {
        reject(fault(url, 'the file of this build'));
      };
      script.src = policy?.createScriptURL(url) ?? url;
      document.head.append(script);
    }).finally(() => {
      script.remove();
    });
  }
  return import(/* @vite-ignore */ url);
}

/** By primary subtag; a language whose file is on its way has no words yet. */
const loaded = new Map(Object.entries(builtIn));

/** The language of an element: that of the nearest `lang` attribute, across shadow roots. */
export function languageOf(element: Element): string {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- true on a server, where an element stands alone
  if (isServer) return element.getAttribute('lang') ?? '';
  const nearest = element.closest('[lang]');
  const root = element.getRootNode();
  if (nearest) return nearest.getAttribute('lang')!;
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** The words of the interface in a language, English where there are none; `ready` is called once their file is there. */
export function wordsIn(language: string, ready: () => void): Words | undefined {
  const [code = ''] = language.toLowerCase().split('-');
  const path = `locales/${code}.js`;
  if (!(path in files || loaded.has(code))) return en;
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
