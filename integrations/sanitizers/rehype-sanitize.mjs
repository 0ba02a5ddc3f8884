import { allowed, union } from './allowed.mjs';

/** Attribute names in the tree of rehype, if they differ. */
const properties = { datetime: 'dateTime' };

/**
 * Returns a schema for rehype-sanitize that allows the widgets: `unified().use(rehypeSanitize,
 * allowWidgets(defaultSchema))`. A URL in `src` must be https:, http:, or relative.
 * @param {import('hast-util-sanitize').Schema} schema your own schema, or `defaultSchema`
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
