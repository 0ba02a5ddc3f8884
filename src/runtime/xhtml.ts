/** The parts of Lit's template class that a platform can change. */
interface Template {
  createElement: (html: string) => HTMLTemplateElement;
}

const { document: page } = globalThis as { document?: Document };
const hooks = globalThis as { litHtmlPolyfillSupport?: ((template: Template) => void) | undefined };

/**
 * In an XHTML document, `innerHTML` parses XML, and Lit's templates are HTML. Lit calls this hook when it loads, so
 * that an HTML document parses the templates. If a page loaded Lit before, the fallback content stays.
 */
if (page && page.contentType !== 'text/html') {
  hooks.litHtmlPolyfillSupport ??= (template) => {
    const parser = page.implementation.createHTMLDocument('');
    template.createElement = (html) => {
      const element = parser.createElement('template');
      // eslint-disable-next-line no-restricted-syntax -- it is the text of a template of Lit's, as in Lit itself
      element.innerHTML = html;
      return element;
    };
    // Does not change the page's own copy of Lit.
    hooks.litHtmlPolyfillSupport = undefined;
  };
}

export {};
