/** Tags of snippets that no editor supports. A site must register a node for them. */
export const keptTags = ['coup-stats', 'demand-card', 'signatory-list', 'iframe'];

export const parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;

export const attributesOf = (element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
