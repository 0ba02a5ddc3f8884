import { allowed, union } from './allowed.mjs';

/**
 * Options of sanitize-html that let the widgets through: `sanitizeHtml(html, allowWidgets(sanitizeHtml.defaults))`.
 * `src` is let through only as long as its address is checked (`allowedSchemesAppliedToAttributes`).
 * @param {object} options your own options, or `sanitizeHtml.defaults`; `false` in them stays what it is: everything.
 */
export function allowWidgets(options) {
  const { allowedTags, allowedAttributes, allowedSchemesAppliedToAttributes = [] } = options;
  const checked = (name) => name !== 'src' || allowedSchemesAppliedToAttributes.includes(name);
  const attributes = Object.entries(allowed).map(([tag, names]) => [
    tag,
    union(allowedAttributes[tag], names.filter(checked)),
  ]);
  return {
    ...options,
    allowedTags: allowedTags && union(allowedTags, Object.keys(allowed)),
    allowedAttributes: allowedAttributes && {
      ...allowedAttributes,
      ...Object.fromEntries(attributes),
    },
  };
}
