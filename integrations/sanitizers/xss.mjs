import { allowed, union } from './allowed.mjs';

/**
 * Options of xss that let the widgets through:
 * `new xss.FilterXSS(allowWidgets({ whiteList: xss.getDefaultWhiteList() }))`. What `src` may hold is decided by
 * `safeAttrValue`, yours or that of xss.
 * @param {object} options your own options, with their `whiteList` or `allowList`.
 */
export function allowWidgets(options) {
  const list = options.whiteList ?? options.allowList;
  const attributes = Object.entries(allowed).map(([tag, names]) => [tag, union(list[tag], names)]);
  return { ...options, whiteList: { ...list, ...Object.fromEntries(attributes) } };
}
