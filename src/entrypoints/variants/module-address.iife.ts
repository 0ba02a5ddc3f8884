/** A script that is not a module learns its URL from its tag. One inside the page has the page's base URL, as a module has. */
export const moduleAddress =
  // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- a script inside the page has an empty `src`
  (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;
