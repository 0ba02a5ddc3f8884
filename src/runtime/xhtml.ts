/** The class of Lit's templates, as far as Lit lets a platform change it. */
interface Template {
  createElement: (html: string) => HTMLTemplateElement;
}

const { document: page } = globalThis as { document?: Document };
const hooks = globalThis as { litHtmlPolyfillSupport?: ((template: Template) => void) | undefined };

/**
 * In an XHTML document `innerHTML` takes XML, and Lit's templates are HTML. Lit calls this hook when it is loaded: an
 * HTML document then parses the templates. Where a page loaded Lit before, the fallback content stays.
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
    // The page's own Lit is not this module's matter.
    hooks.litHtmlPolyfillSupport = undefined;
  };
}

export {};
