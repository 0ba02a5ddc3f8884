import { allowed, union } from './allowed.mjs';

/**
 * Returns options for xss that allow the widgets: `new xss.FilterXSS(allowWidgets({ whiteList:
 * xss.getDefaultWhiteList() }))`. `safeAttrValue` decides about URLs in `src`.
 * @param {object} options your own options, with their `whiteList` or `allowList`
 */
export function allowWidgets(options) {
  const list = options.whiteList ?? options.allowList;
  const attributes = Object.entries(allowed).map(([tag, names]) => [tag, union(list[tag], names)]);
  return { ...options, whiteList: { ...list, ...Object.fromEntries(attributes) } };
}
