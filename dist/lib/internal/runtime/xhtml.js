// src/runtime/xhtml.ts
var { document: page } = globalThis;
var hooks = globalThis;
/**
* In an XHTML document, `innerHTML` parses XML, and Lit's templates are HTML. Lit calls this hook when it loads, so
* that an HTML document parses the templates. If a page loaded Lit before, the fallback content stays.
*/
if (page && page.contentType !== "text/html") hooks.litHtmlPolyfillSupport ??= (template) => {
	const parser = page.implementation.createHTMLDocument("");
	template.createElement = (html) => {
		const element = parser.createElement("template");
		element.innerHTML = html;
		return element;
	};
	hooks.litHtmlPolyfillSupport = void 0;
};
