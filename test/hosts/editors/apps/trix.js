import Trix from 'trix';
import { keptTags } from './html.js';

Trix.config.dompurify.ADD_TAGS = keptTags;
Trix.config.dompurify.CUSTOM_ELEMENT_HANDLING = {
  tagNameCheck: /^(coup-stats|demand-card|signatory-list)$/,
  attributeNameCheck: /./,
};

/** Trix stores unknown HTML as the content of an attachment. */
const attached = (content) => {
  const figure = document.createElement('figure');
  figure.dataset.trixAttachment = JSON.stringify({ contentType: 'text/html', content });
  return figure.outerHTML;
};

globalThis.mount = async (place, snippets) => {
  const element = document.createElement('trix-editor');
  element.toggleAttribute('disabled', true);
  const ready = new Promise((resolve) => {
    element.addEventListener('trix-initialize', resolve, { once: true });
  });
  place.append(element);
  await ready;
  element.editor.loadHTML(
    // Trix joins adjacent quotations.
    snippets
      .map(({ format, html }) => (format === 'link' ? html : attached(html)))
      .join('<div>And then:</div>'),
  );
  return () => JSON.parse(JSON.stringify(element.editor)).document;
};
