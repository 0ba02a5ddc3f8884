import { content } from './content.mjs';
import { elements } from '../elements.mjs';
import { union } from './allowed.mjs';

/** Returns whether a name passes a check of DOMPurify: an expression, a function, or undefined. */
const passes = (check, ...names) =>
  typeof check === 'function' ? check(...names) : (check?.test(names[0]) ?? false);

/**
 * Returns options for DOMPurify that allow the widgets: `DOMPurify.sanitize(html, allowWidgets())`. DOMPurify checks
 * the URL in `src` itself.
 * @param {object} options your own options
 */
export function allowWidgets(options = {}) {
  const { tagNameCheck, attributeNameCheck, ...handling } = options.CUSTOM_ELEMENT_HANDLING ?? {};
  return {
    ...options,
    ADD_TAGS: union(options.ADD_TAGS, Object.keys(content)),
    CUSTOM_ELEMENT_HANDLING: {
      ...handling,
      tagNameCheck: (tag) => Object.hasOwn(elements, tag) || passes(tagNameCheck, tag),
      attributeNameCheck: (name, tag) =>
        Object.hasOwn(elements, tag)
          ? name !== 'src' && elements[tag].includes(name)
          : passes(attributeNameCheck, name, tag),
    },
  };
}
