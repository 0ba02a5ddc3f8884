import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { attributesOf, keptTags } from './html.js';

/** A node that keeps its tag and attributes from HTML. */
const kept = (name, tags, options, holes) =>
  Node.create({
    name,
    group: 'block',
    ...options,
    addAttributes: () => ({ tag: { default: 'div' }, attributes: { default: {} } }),
    parseHTML: () =>
      tags.map((tag) => ({
        tag,
        priority: 100,
        getAttrs: (element) => ({ tag: element.localName, attributes: attributesOf(element) }),
      })),
    renderHTML: ({ node }) => [node.attrs.tag, node.attrs.attributes, ...holes],
  });

globalThis.mount = async (place, snippets) => {
  const editor = new Editor({
    element: place,
    editable: false,
    extensions: [
      StarterKit,
      kept('widget', keptTags.slice(0, -1), { content: 'inline*' }, [0]),
      kept('quotation', ['blockquote[data-widget]'], { content: 'block+' }, [0]),
      kept('frame', ['iframe'], { atom: true }, []),
    ],
    content: snippets.map(({ html }) => html).join(''),
  });
  return () => editor.getJSON();
};
