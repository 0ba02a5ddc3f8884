import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

export const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** The text of a node, with its spaces collapsed. */
export const textOf = (node: Nodes): string => toString(node).replace(/\s+/g, ' ').trim();

/** Replaces each element that `change` has an answer for. A replaced element is not entered. */
export function replaceElements(
  tree: Root | Element,
  change: (node: Element, parent: Parents, index: number) => ElementContent[] | undefined,
): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const replacement = change(node, parent, index);
    if (!replacement) return undefined;
    parent.children.splice(index, 1, ...replacement);
    return [SKIP, index + replacement.length];
  });
}

const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['fieldset', 'figure', 'figcaption', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul'],
  ...['tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/** Whether an element begins a line of its own. */
export const isBlock = (node: Nodes): node is Element =>
  node.type === 'element' && blocks.has(node.tagName);

/** The value of an attribute, empty if it has none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : value === true ? name : `${value}`;
}

/** The classes of an element. */
export const classesOf = ({ properties }: Element): string[] => {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
};
