import { allowed, union } from './allowed.mjs';

/**
 * Options of insane that let the widgets through: `insane(html, allowWidgets(insane.defaults))`. What `src` may hold
 * is decided by `allowedSchemes`.
 * @param {object} options your own options, or `insane.defaults`.
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
