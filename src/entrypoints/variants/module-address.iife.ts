/** A classic script reads its URL from its tag. An inline script has the page's base URL, like an inline module. */
export const moduleAddress =
  // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- a script inside the page has an empty `src`
  (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;
