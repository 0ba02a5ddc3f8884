import { allowed, union } from './allowed.mjs';

/** Names of attributes as the tree of rehype has them, where they are others. */
const properties = { datetime: 'dateTime' };

/**
 * A schema of rehype-sanitize that lets the widgets through:
 * `unified().use(rehypeSanitize, allowWidgets(defaultSchema))`. An address in `src` has to begin with https: or http:,
 * or to be one on the page's own site.
 * @param {import('hast-util-sanitize').Schema} schema your own schema, or `defaultSchema`.
 */
export function allowWidgets(schema) {
  const { tagNames, attributes, protocols } = schema;
  const lists = Object.entries(allowed).map(([tag, names]) => [
    tag,
    union(
      attributes?.[tag],
      names.map((name) => properties[name] ?? name),
    ),
  ]);
  return {
    ...schema,
    tagNames: union(tagNames, Object.keys(allowed)),
    attributes: { ...attributes, ...Object.fromEntries(lists) },
    protocols: { ...protocols, src: protocols?.src ?? ['http', 'https'] },
  };
}
