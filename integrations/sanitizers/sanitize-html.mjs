import { allowed, union } from './allowed.mjs';

/**
 * Returns options for sanitize-html that allow the widgets: `sanitizeHtml(html, allowWidgets(sanitizeHtml.defaults))`.
 * Allows `src` only if sanitize-html checks its URL (`allowedSchemesAppliedToAttributes`).
 * @param {object} options your own options, or `sanitizeHtml.defaults`. `false` in them still allows everything.
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
