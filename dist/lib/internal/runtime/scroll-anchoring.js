// src/runtime/scroll-anchoring.ts
/** Whether the browser keeps the text in view in its place if something above changes its height. WebKit does not. */
var hasScrollAnchoring = () => CSS.supports("overflow-anchor", "auto");

export { hasScrollAnchoring };