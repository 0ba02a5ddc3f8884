import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createEditor, Text } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import { attributesOf, parse } from './html.js';

const inline = ['a', 'b', 'br', 'cite', 'i', 'q', 'span', 'time'];
const empty = ['br', 'iframe'];

const nodes = (parent) => {
  const children = [...parent.childNodes].map((node) =>
    node.nodeType === Node.TEXT_NODE
      ? { text: node.data }
      : { tag: node.localName, attributes: attributesOf(node), children: nodes(node) },
  );
  return children.length > 0 ? children : [{ text: '' }];
};

/** React takes a style as an object. */
const styleObject = (style) =>
  style && Object.fromEntries(style.split(';').map((each) => each.split(/:(.*)/s, 2)));

const render = ({ attributes, children, element }) => {
  const { class: className, frameborder: frameBorder, style, ...others } = element.attributes;
  const given = { ...others, className, frameBorder, style: styleObject(style) };
  return empty.includes(element.tag)
    ? createElement(
        inline.includes(element.tag) ? 'span' : 'div',
        attributes,
        createElement(element.tag, given),
        children,
      )
    : createElement(element.tag, { ...given, ...attributes }, children);
};

globalThis.mount = async (place, snippets) => {
  const editor = withReact(createEditor());
  editor.isInline = ({ tag }) => inline.includes(tag);
  editor.isVoid = ({ tag }) => empty.includes(tag);
  const blocks = nodes(parse(snippets.map(({ html }) => html).join(''))).map((node) =>
    Text.isText(node) || editor.isInline(node)
      ? { tag: 'p', attributes: {}, children: [node] }
      : node,
  );
  flushSync(() => {
    createRoot(place).render(
      createElement(
        Slate,
        { editor, initialValue: blocks },
        createElement(Editable, { readOnly: true, renderElement: render }),
      ),
    );
  });
  return () => editor.children;
};
