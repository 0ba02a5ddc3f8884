import EditorJS from '@editorjs/editorjs';
import Quote from '@editorjs/quote';
import { parse } from './html.js';

/** A site's block for HTML, which reads it back from the page when the document is saved. */
class Html {
  static isReadOnlySupported = true;
  static sanitize = { html: (element) => !!element };
  constructor({ data }) {
    this.html = data.html;
  }
  render() {
    const block = document.createElement('div');
    block.innerHTML = this.html;
    return block;
  }
  save(block) {
    return { html: block.innerHTML };
  }
}

globalThis.mount = async (place, snippets) => {
  const editor = new EditorJS({
    holder: place,
    readOnly: true,
    tools: { quote: { class: Quote, inlineToolbar: ['link', 'bold', 'italic'] }, html: Html },
    data: {
      blocks: snippets.map(({ format, html }, index) => ({
        id: `block-${index}`,
        ...(format === 'link'
          ? { type: 'quote', data: { text: parse(html).firstElementChild.innerHTML } }
          : { type: 'html', data: { html } }),
      })),
    },
  });
  await editor.isReady;
  // Only an editable editor returns its document, which it reads from the page.
  return async () => {
    await editor.readOnly.toggle(false);
    const { blocks } = await editor.save();
    await editor.readOnly.toggle(true);
    return blocks;
  };
};
