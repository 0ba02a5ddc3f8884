import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { withTypedLists } from './typed-lists.js';

const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** Brings a tree of any format into the form that drafts are made from. Keeps all text. */
export function tidy(root: Root): Root {
  tidyBlocks(root);
  return root;
}

function tidyBlocks(parent: Parents): void {
  let children = parent.children as RootContent[];
  for (const child of children) {
    if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell') {
      child.children = tidyPhrasing(child.children);
      trim(child.children);
    } else if ('children' in child) tidyBlocks(child);
  }
  children = children.flatMap((child): RootContent[] =>
    child.type === 'paragraph' ? parts(child) : [child],
  );
  children = children.filter((child) => !isEmpty(child));
  if (parent.type !== 'list' && parent.type !== 'table' && parent.type !== 'tableRow') {
    children = withTypedLists(children);
  }
  parent.children = children;
}

const isEmpty = (node: Nodes): boolean =>
  ((node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'blockquote' ||
    node.type === 'list') &&
    node.children.length === 0) ||
  (node.type === 'table' && node.children.every((row) => row.children.every(isEmptyCell)));

const isEmptyCell = (cell: Parents): boolean => cell.children.length === 0;

/** Joins texts, removes soft hyphens and byte order marks, and drops nodes without content. */
function tidyPhrasing(nodes: PhrasingContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.type === 'text') {
      const value = node.value.replace(/[\u00AD\uFEFF]/g, '');
      if (value === '') continue;
      if (last?.type === 'text') {
        last.value += value;
        if (last.position && node.position) last.position.end = node.position.end;
      } else found.push({ ...node, value });
    } else if (inline.has(node.type) && 'children' in node) {
      node.children = tidyPhrasing(node.children);
      if (node.children.length === 0) continue;
      if (node.children.every(isSpace)) {
        found.push(...node.children);
      } else if (last?.type === node.type && node.type !== 'link') {
        (last as typeof node).children = tidyPhrasing([
          ...(last as typeof node).children,
          ...node.children,
        ]);
      } else found.push(...outside(node));
    } else found.push(node);
  }
  found.forEach((node, index) => {
    if (node.type !== 'text') return;
    node.value = node.value.replace(/[ \t]+/g, ' ').replace(/ *\n */g, '\n');
    if (found[index - 1]?.type === 'break') node.value = node.value.replace(/^\s+/, '');
    if (found[index + 1]?.type === 'break') node.value = node.value.replace(/\s+$/, '');
  });
  return found.filter((node) => node.type !== 'text' || node.value !== '');
}

const isSpace = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'text' && /^\s*$/.test(node.value));

/** Moves the space at the edges of an emphasis out of it, where Markdown has it. */
function outside(
  node: Extract<PhrasingContent, { children: PhrasingContent[] }>,
): PhrasingContent[] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    first.value = first.value.trimStart();
    before.push({ type: 'text', value: ' ' });
  } else if (first?.type === 'break') before.push(node.children.shift()!);
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    last.value = last.value.trimEnd();
    after.push({ type: 'text', value: ' ' });
  } else if (last?.type === 'break') after.push(node.children.pop()!);
  return [...before, node, ...after];
}

/** Removes space and line breaks at both ends. */
function trim(nodes: PhrasingContent[]): void {
  while (nodes.length > 0 && isSpace(nodes[0]!)) nodes.shift();
  while (nodes.length > 0 && isSpace(nodes.at(-1)!)) nodes.pop();
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first?.type === 'text') first.value = first.value.replace(/^[\s\u00A0]+/, '');
  if (last?.type === 'text') last.value = last.value.replace(/[\s\u00A0]+$/, '');
}

/** The paragraphs of a paragraph that has two line breaks in a row. */
function parts(paragraph: Paragraph): Paragraph[] {
  const groups: PhrasingContent[][] = [[]];
  paragraph.children.forEach((node, index, all) => {
    const next = all[index + 1];
    if (node.type === 'break' && next?.type === 'break') {
      if (groups.at(-1)!.length > 0) groups.push([]);
    } else if (node.type !== 'break' || groups.at(-1)!.length > 0) groups.at(-1)!.push(node);
  });
  if (groups.length === 1) return [paragraph];
  return groups
    .map((children) => ({ ...paragraph, children }))
    .filter(({ children }) => {
      trim(children);
      return children.length > 0;
    });
}
