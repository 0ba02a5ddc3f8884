import { bundled } from './inlined-chunks.js';
import { files } from './chunk-manifest.js';
import { moduleAddress as address } from './module-address.js';
import { policy } from './trusted-types.js';

/** An element of the page can have the name of a property of the document, such as `baseURI`. */
const withoutQuery = (url: unknown) => String(url).split(/[?#]/)[0];

/** The URLs of the page: the current one, the one that was loaded, and the base URL. */
const pageUrls = [
  location.href,
  (performance as Partial<Performance>).getEntriesByType?.('navigation')[0]?.name,
  document.baseURI,
];

/**
 * Whether the code of the module is inside the page, or in a URL that contains code instead of naming a file. Then no
 * file is next to it. Ignores the query, because scripts that strip tracking parameters can have changed it.
 */
const isInlined =
  /^(?:about|blob|data):/.test(address) ||
  pageUrls.some((url) => withoutQuery(url) === withoutQuery(address));

/** The module's URL for the `embed` snippet and for the files next to it. */
export const moduleUrl = isInlined ? 'file:///statement-widgets.js' : address;

/** The options in the module's URL: `?prefix=acme`, `?links`. The query of the page is not the module's. */
export const options = new URL(moduleUrl).searchParams;

/** How a page gets a second set of elements. */
export const secondSet = "add ?prefix=acme to the module's URL";

/** The advice for the page's author about a missing file. */
const advice =
  'Exclude statement-widgets.js from plugins that move, merge or inline scripts, or load statement-widgets.classic.js instead: it needs no other file.';

/**
 * Imports a file next to the module, only if the file has the hash that the module holds for it. If a page pins the
 * module by its `integrity`, it also pins this file. An import has no hash, and browsers differ in whether they check
 * the hash of a preload. So a script element loads the file first.
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
  // The hash in the URL replaces a cached file of another version.
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
