/** Matches a name as an identifier, a member, a key, in destructuring, and in quotation marks. */
const named = (...names) => {
  const matches = `/^(${names.join('|')})$/`;
  return [
    `Identifier[name=${matches}]`,
    `Literal[value=${matches}]`,
    `TemplateElement[value.raw=${matches}]`,
  ];
};

/** Syntax that code for other people's pages must not contain. */
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
      ...named(
        'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|srcdoc',
        'DOMParser|parseFromString|createContextualFragment|insertHTML',
        'unsafe(HTML|SVG|MathML|Static)',
      ),
      'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
      'MemberExpression[object.property.name="document"][property.name=/^write(ln)?$/]',
      'TemplateElement[value.raw=/[\\s.](innerHTML|outerHTML|srcdoc)\\s*=/]',
      'ImportDeclaration[source.value=/^lit(-html)?\\u002fdirectives\\u002funsafe-/]',
    ],
    'Markup is never made from text: let a Lit template escape it.',
  ],
  [
    named(
      'localStorage|sessionStorage|indexedDB|cookieStore|cookie|caches|serviceWorker',
      'fetch|sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection',
      'Worker|SharedWorker|Image|Audio',
    ),
    'Nothing about a reader is kept or sent.',
  ],
].flatMap(([selectors, message]) => selectors.map((selector) => ({ selector, message })));
