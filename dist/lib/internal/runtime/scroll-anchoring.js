// src/runtime/scroll-anchoring.ts
/** Whether the browser keeps the text in view in its place if something above changes its height. WebKit does not. */
var hasScrollAnchoring = () => CSS.supports("overflow-anchor", "auto");
/** Whether the browser does so on this page. */
var keepsTextInPlace = () => hasScrollAnchoring() && [document.documentElement, document.body].every((each) => getComputedStyle(each).overflowAnchor !== "none");

export { hasScrollAnchoring, keepsTextInPlace };