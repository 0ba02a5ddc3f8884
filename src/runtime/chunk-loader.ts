import { bundled } from './inlined-chunks.js';
import { files } from './chunk-manifest.js';
import { moduleAddress as address } from './module-address.js';
import { policy } from './trusted-types.js';

/** An element of the page can bear the name of a property of the document, such as `baseURI`. */
const withoutQuery = (url: unknown) => String(url).split(/[?#]/)[0];

/** The URLs of the page: now, when it was loaded, and that from which it resolves others. */
const pageUrls = [
  location.href,
  (performance as Partial<Performance>).getEntriesByType?.('navigation')[0]?.name,
  document.baseURI,
];

/**
 * Whether the code of the module is inside the page, or in a URL that holds code instead of naming a file. No file is
 * next to it then. The query is not compared: scripts that strip tracking parameters can have changed it meanwhile.
 */
const isInlined =
  /^(?:about|blob|data):/.test(address) ||
  pageUrls.some((url) => withoutQuery(url) === withoutQuery(address));

/** The module's URL for the `embed` snippet and for the files next to it. */
export const moduleUrl = isInlined ? 'file:///statement-widgets.js' : address;

/** The options in the module's URL: `?prefix=acme`, `?links`. The query of the page is not the module's. */
export const options = new URL(moduleUrl).searchParams;

/** How a page gets a second set of elements, beside that which it has. */
export const secondSet = 'add ?prefix=acme to its address';

/** What a page's author can do about a missing file. */
const advice =
  'Exclude statement-widgets.js from plugins that move, merge or inline scripts, or load statement-widgets.classic.js instead: it needs no other file.';

/**
 * Imports a file that is next to the module, only if the file has the hash that the module holds for it. A page that
 * pins the module by its `integrity` has pinned this file as well. An import names no hash, and browsers differ in
 * whether they compare the hash of a preload, so a script element loads the file first.
 * @param attempt Counts from 1. Browsers remember that a URL failed, so each attempt has a URL of its own.
 * @throws an error that tells the page's author what to do.
 */
export async function load(path: string, attempt: number): Promise<unknown> {
  if (bundled) return bundled[path];
  if (isInlined) {
    throw new Error(
      `The code of statement-widgets.js is inside the page, so it cannot load the files that belong next to it: actions.js, custom-statement.js, locales/. ${advice}`,
    );
  }
  const hash = files[path];
  const file = new URL(path, moduleUrl).href;
  // A browser that keeps the file of another version asks again.
  const url = `${file}?${hash}${attempt > 1 ? `&try=${attempt}` : ''}`;
  try {
    if (hash) await loadScript(url, hash);
    return await import(/* @vite-ignore */ url);
  } catch {
    throw new Error(
      `${file} is missing, or is not the file of this build. Copy it next to statement-widgets.js. ${advice}`,
    );
  }
}

async function loadScript(url: string, hash: string): Promise<void> {
  const script = document.createElement('script');
  try {
    await new Promise((resolve, reject) => {
      script.type = 'module';
      script.integrity = hash;
      script.referrerPolicy = 'no-referrer';
      script.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
      script.onload = resolve;
      script.onerror = reject;
      script.src = policy?.createScriptURL(url) ?? url;
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
