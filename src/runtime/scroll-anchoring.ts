/** Whether the browser keeps the text in view in its place if something above changes its height. WebKit does not. */
export const hasScrollAnchoring = (): boolean => CSS.supports('overflow-anchor', 'auto');

/** Whether the browser does so on this page. */
export const keepsTextInPlace = (): boolean =>
  hasScrollAnchoring() &&
  [document.documentElement, document.body].every(
    (each) => getComputedStyle(each).overflowAnchor !== 'none',
  );
