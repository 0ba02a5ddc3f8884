import { bundled } from './bundled.js';
import { files } from './files.js';
import { policy } from './policy.js';
import { fault } from './statement/fault.js';

/** The address of the module that the page has loaded. */
export const moduleUrl = import.meta.url;

/** What a page says in that address: `?prefix=acme`, `?links`. */
export const options = new URL(moduleUrl).searchParams;

/** How a page gets a second set of elements, beside that which it has. */
export const secondSet = 'add ?prefix=acme to its address';

/**
 * Imports a file beside the module, and only if it has the hash that the module holds for it: a page that pins
 * the module by its `integrity` has pinned this file with it. An import names no hash, and browsers differ in
 * whether they compare that of a preload, so that a script element goes before it.
 */
export async function load(path: string): Promise<unknown> {
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
