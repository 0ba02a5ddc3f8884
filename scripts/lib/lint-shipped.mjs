/** What code that is shipped to strangers' pages keeps clear of, by the syntax it would have. */
export const shipped = [
  [
    ['ForInStatement'],
    'Prototype.js and MooTools add enumerable properties on host pages: use for…of over Object.keys().',
  ],
  [
    ['CallExpression[callee.object.name="Array"][callee.property.name="from"]'],
    'Prototype.js and MooTools replace Array.from on host pages: spread with [...x].',
  ],
  [
    ['CallExpression[callee.property.name="entries"]:not([callee.object.name="Object"])'],
    'Prototype.js replaces entries() of arrays on host pages: use forEach or map with its index.',
  ],
  [
    [
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
      'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
      'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
      'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]',
      'Identifier[name=/^unsafe(HTML|SVG|MathML|Static)$/]',
      'ImportDeclaration[source.value=/^lit(-html)?\\u002fdirectives\\u002funsafe-/]',
    ],
    'Markup is never made from text: let a Lit template escape it.',
  ],
  [
    [
      'Identifier[name=/^(localStorage|sessionStorage|indexedDB|cookieStore)$/]',
      'MemberExpression[object.name="document"][property.name="cookie"]',
      'MemberExpression[property.name="sendBeacon"]',
      'CallExpression[callee.name="fetch"]',
      'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource|Image|Worker)$/]',
    ],
    'Nothing about a reader is kept or sent.',
  ],
].flatMap(([selectors, message]) => selectors.map((selector) => ({ selector, message })));
