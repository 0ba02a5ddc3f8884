import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { fromHast } from './from-hast.js';
import { refuseDepth } from './limits.js';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml', 'toml']);

/** Notes go through HTML as they are. */
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

/** Reads Markdown. HTML in it comes out as what it means. */
export function readMarkdown(name: string, source: string): Root {
  refuseDepth(name, source.split('\n'), (line) => containers(line));
  const head = bareFrontMatter(source);
  // The numbers of the lines below stay.
  const text = head.replace(/.+/g, '') + source.slice(head.length);
  const tree = parser.parse(text);
  const front = tree.children.filter(({ type }) => type === 'yaml' || (type as string) === 'toml');
  if (head) front.unshift({ type: 'yaml', value: head.trim() });
  const root = fromHast(toHtml.runSync(tree), { newlines: true });
  keepMarks(root, text);
  root.children.unshift(...front);
  return root;
}

/** How deep a line of Markdown is in lists and quotations, at most. */
const containers = (line: string): number => {
  const [space = '', signs = ''] = /^(\s*)((?:[>*+-]\s?|\d+[.)]\s)*)/.exec(line)?.slice(1) ?? [];
  return space.length / 4 + signs.replace(/\s/g, '').length;
};

/** Returns the lines such as `title: …` that stand bare at the top. Needs a title and another known name. */
function bareFrontMatter(text: string): string {
  const [head = ''] = /^(?:[a-z_-]+:[ \t].*\n){2,}(?=[ \t]*\n)/i.exec(text) ?? [];
  const known = head.match(/^(?:date|lang|language|author|slug|layout|tags|categories|draft):/gim);
  return known && /^title:/im.test(head) ? head : '';
}

/** Keeps the marks of numbered items that are no number with a full stop, such as `1)`. */
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
