import Quill from 'quill';

const BlockEmbed = Quill.import('blots/block/embed');

/** Raw HTML in the editor, which reads it back from the page. */
class Html extends BlockEmbed {
  static blotName = 'html';
  static tagName = 'div';
  static className = 'html';
  static create(value) {
    const node = super.create(value);
    node.innerHTML = value;
    return node;
  }
  static value(node) {
    return node.innerHTML;
  }
}
Quill.register(Html);

globalThis.mount = async (place, snippets) => {
  const quill = new Quill(place, { readOnly: true, modules: { toolbar: false } });
  snippets.forEach(({ format, html }) => {
    const end = quill.getLength() - 1;
    if (format === 'link') quill.clipboard.dangerouslyPasteHTML(end, html);
    else quill.insertEmbed(end, 'html', html);
  });
  return () => [quill.getContents(), quill.getSemanticHTML()];
};
