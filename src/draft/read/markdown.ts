import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference, ListItem, Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { fromHast } from './from-hast.js';
import { startOf, withMark } from './lists.js';
import { refuseCells, refuseDepth } from './limits.js';
import { frontMatterOf } from './front-matter.js';
import { withoutPictures } from './pictures.js';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Keeps notes during the conversion through HTML. */
const toHtml = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: {
      footnoteReference: (_, node: FootnoteReference): Element => ({
        type: 'element',
        tagName: 'note-mark',
        properties: { note: node.label ?? node.identifier },
        children: [],
      }),
      footnoteDefinition: (state, node: FootnoteDefinition): Element => ({
        type: 'element',
        tagName: 'note-text',
        properties: { note: node.label ?? node.identifier },
        children: state.all(node),
      }),
    },
  })
  .use(rehypeRaw);

/** Reads Markdown. Converts HTML in it. */
export function readMarkdown(name: string, source: string, messages: string[]): Root {
  refuseDepth(name, source.split('\n'), (line) => containers(line));
  const { length, node } = frontMatterOf(source);
  // Keeps the line numbers below.
  const text = source.slice(0, length).replace(/.+/g, '') + source.slice(length);
  const tree = parser.parse(text);
  visit(tree, 'table', ({ children }) => {
    // Every row gets as many cells as the first.
    refuseCells(children.length, children[0]!.children.length);
  });
  const root = fromHast(withoutPictures(toHtml.runSync(tree), messages), { newlines: true });
  divideLists(root, text);
  keepMarks(root, text);
  keepDates(root);
  if (node) root.children.unshift(node);
  return root;
}

/** Returns the maximum depth of lists and quotations in a line of Markdown. */
const containers = (line: string): number => {
  const [space = '', signs = ''] = /^(\s*)((?:[>*+-]\s?|\d+[.)]\s)*)/.exec(line)?.slice(1) ?? [];
  return space.length / 4 + signs.replace(/\s/g, '').length;
};

/** Keeps a line such as `4. März 2025`, which Markdown takes for a list. */
function keepDates(root: Root): void {
  visit(root, 'list', (list, index, parent) => {
    const [item] = list.children;
    const [paragraph, ...more] = item?.children ?? [];
    if (!parent || index === undefined || !list.ordered || list.children.length > 1) return;
    if (paragraph?.type !== 'paragraph' || more.length > 0) return;
    if (!/^\p{L}+\.? \d{4}\b/u.test(startOf(paragraph))) return;
    withMark(paragraph, `${list.start ?? 1}.`);
    parent.children[index] = paragraph;
  });
}

/** Divides a list where its numbers begin again: "1. 2. 3. 1. 2." Markdown takes such lists for one. */
function divideLists(root: Root, text: string): void {
  visit(root, 'list', (list, index, parent) => {
    if (!parent || index === undefined || !list.ordered) return;
    const numberOf = ({ position }: ListItem) =>
      Number(/^\d+/.exec(text.slice(position?.start.offset ?? text.length))?.[0]);
    const at = list.children.findIndex(
      (item, i) => i > 0 && numberOf(item) === 1 && numberOf(list.children[i - 1]!) > 1,
    );
    if (at < 0) return;
    const rest = list.children.splice(at);
    parent.children.splice(index + 1, 0, { ...list, start: 1, children: rest });
  });
}

/** Keeps the marks of numbered items other than a number with a full stop, such as `1)`. */
function keepMarks(root: Root, text: string): void {
  visit(root, 'list', (list) => {
    if (!list.ordered) return;
    for (const item of list.children) {
      const start = item.position?.start.offset;
      const mark =
        start === undefined ? undefined : /^\d+\)/.exec(text.slice(start, start + 12))?.[0];
      if (mark) item.data = { ...item.data, mark };
    }
  });
}
