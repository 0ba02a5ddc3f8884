import type { Element, Root as HastRoot } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { toString } from 'hast-util-to-string';
import { attribute } from './hast-tree.js';
import { markNotes } from './hast-notes.js';
import { prepareBlocks } from './hast-blocks.js';
import { plainBlocks } from './plain-text.js';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

/** Returns a URL against the `<base>` of the page, whose own URL can be one that resolves nothing. */
function resolved(url: string, state: Parameters<Handle>[0]): string {
  try {
    return state.resolve(url);
  } catch {
    return url;
  }
}

const children: Handle = (state, node: Element) => state.all(node);
const nothing: Handle = () => undefined;

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(
    ['code', 'kbd', 'samp', 'tt', 'u', 'var', 'mark'].map((name) => [name, children]),
  ),
  ...Object.fromEntries(
    ['audio', 'iframe', 'input', 'select', 'textarea', 'video'].map((name) => [name, nothing]),
  ),
  img: (_, node: Element) => {
    const value = attribute(node, 'alt').trim();
    return value ? { type: 'text', value } : undefined;
  },
  a: (state, node: Element) => {
    const content = state.all(node) as PhrasingContent[];
    // Browsers ignore these characters in a URL, so they could hide its protocol.
    const url = resolved(attribute(node, 'href'), state).replace(/\p{Cc}|^ +| +$/gu, '');
    // The draft knows rows of links to other pages of a site. Its statement keeps no relative link.
    const isLink = /^(?:https?|mailto):/i.test(url) || !/^(?:#|$|[a-z][a-z\d+.-]*:)/i.test(url);
    if (!isLink || content.length === 0) return content;
    return { type: 'link', url, children: content };
  },
  pre: (_, node: Element) => plainBlocks(toString(node)),
  'note-mark': (_, node: Element) => {
    const identifier = attribute(node, 'note');
    return { type: 'footnoteReference', identifier, label: identifier };
  },
  'note-text': (state, node: Element) => {
    const identifier = attribute(node, 'note');
    const content = state.toFlow(state.all(node));
    return {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: content,
    };
  },
};

/** Converts a tree of HTML to one of Markdown. `newlines` keeps the line breaks of the source in its texts. */
export function fromHast(tree: HastRoot, { newlines = false } = {}): Root {
  markNotes(tree);
  prepareBlocks(tree);
  const root = unified()
    .use(rehypeRemark, {
      handlers,
      nodeHandlers: { comment: () => undefined },
      newlines,
      document: true,
    })
    .runSync(tree);
  notesLast(root);
  return root;
}

/** Moves the notes to the end, out of lists and quotations. */
function notesLast(root: Root): void {
  const notes: Root['children'] = [];
  visit(root, 'footnoteDefinition', (note, index, parent) => {
    if (!parent || index === undefined) return undefined;
    notes.push(note);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  root.children.push(...notes);
}
