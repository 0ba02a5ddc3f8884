import { allowed, union } from './allowed.mjs';

/**
 * Returns options for insane that allow the widgets: `insane(html, allowWidgets(insane.defaults))`. `allowedSchemes`
 * decides about URLs in `src`.
 * @param {object} options your own options, or `insane.defaults`
 */
export function allowWidgets(options) {
  const { allowedTags, allowedAttributes } = options;
  const attributes = Object.entries(allowed).map(([tag, names]) => [
    tag,
    union(allowedAttributes?.[tag], names),
  ]);
  return {
    ...options,
    allowedTags: union(allowedTags, Object.keys(allowed)),
    allowedAttributes: { ...allowedAttributes, ...Object.fromEntries(attributes) },
  };
}
