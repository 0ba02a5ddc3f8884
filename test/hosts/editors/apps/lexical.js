import { $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  createEditor,
  DecoratorNode,
  ElementNode,
} from 'lexical';
import { attributesOf, keptTags } from './html.js';

const make = (tag, attributes) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
};

/** A block that keeps its tag and attributes from HTML. */
class Kept extends ElementNode {
  static getType() {
    return 'kept';
  }
  static clone({ __tag, __attributes, __key }) {
    return new Kept(__tag, __attributes, __key);
  }
  static importDOM() {
    const conversion = (element) => ({ node: new Kept(element.localName, attributesOf(element)) });
    const kept = { conversion, priority: 4 };
    return {
      blockquote: (element) => (element.dataset.widget ? kept : null),
      ...Object.fromEntries(
        keptTags.filter((tag) => tag !== 'iframe').map((tag) => [tag, () => kept]),
      ),
    };
  }
  constructor(tag = 'div', attributes = {}, key) {
    super(key);
    this.__tag = tag;
    this.__attributes = attributes;
  }
  createDOM() {
    return make(this.__tag, this.__attributes);
  }
  updateDOM() {
    return false;
  }
  exportJSON() {
    return { ...super.exportJSON(), tag: this.__tag, attributes: this.__attributes };
  }
}

/** An iframe, like the videos in Lexical's own playground. */
class Frame extends DecoratorNode {
  static getType() {
    return 'frame';
  }
  static clone({ __attributes, __key }) {
    return new Frame(__attributes, __key);
  }
  static importDOM() {
    const conversion = (element) => ({ node: new Frame(attributesOf(element)) });
    return { iframe: () => ({ conversion, priority: 4 }) };
  }
  constructor(attributes = {}, key) {
    super(key);
    this.__attributes = attributes;
  }
  createDOM() {
    return make('iframe', this.__attributes);
  }
  updateDOM() {
    return false;
  }
  decorate() {
    return null;
  }
  isInline() {
    return false;
  }
  exportJSON() {
    return { ...super.exportJSON(), attributes: this.__attributes };
  }
}

globalThis.mount = async (place, snippets) => {
  const editor = createEditor({
    editable: false,
    nodes: [HeadingNode, QuoteNode, LinkNode, Kept, Frame],
    onError(error) {
      throw error;
    },
  });
  place.contentEditable = 'false';
  editor.setRootElement(place);
  registerRichText(editor);
  const document = new DOMParser().parseFromString(
    snippets.map(({ html }) => html).join(''),
    'text/html',
  );
  editor.update(
    () => {
      const root = $getRoot().clear();
      $generateNodesFromDOM(editor, document).forEach((node) => {
        const block = ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
        root.append(block ? node : $createParagraphNode().append(node));
      });
    },
    { discrete: true },
  );
  return () => editor.getEditorState().toJSON();
};
