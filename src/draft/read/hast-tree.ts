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

/** Returns the text of a node, with collapsed spaces. */
export const textOf = (node: Nodes): string => toString(node).replace(/\s+/g, ' ').trim();

/** Replaces each element for which `change` returns nodes. Does not enter replaced elements. */
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

/** Whether an element begins a new line. */
export const isBlock = (node: Nodes): node is Element =>
  node.type === 'element' && blocks.has(node.tagName);

/** Returns the value of an attribute, or an empty string. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : value === true ? name : `${value}`;
}

/** Returns the classes of an element. */
export const classesOf = ({ properties }: Element): string[] => {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
};
