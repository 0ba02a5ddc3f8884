import { parseFragment } from 'parse5';

/** Reads HTML that this library writes, for tests without a page. */

const voids = new Set(['br', 'hr', 'input', 'link', 'meta', 'wbr']);

/** Returns the elements of HTML as their tags say: each name with its depth. Throws if a tag is missing. */
export function elementsByTags(html) {
  const open = [];
  const found = [];
  const rest = html.replace(
    /<(\/?)([a-z][a-z\d-]*)(?:\s+[a-z][a-z\d:-]*(?:="[^"]*")?)*\s*(\/?)>/gi,
    (_, closes, name, isWhole) => {
      if (closes) {
        const last = open.pop();
        if (last !== name) throw new Error(`</${name}> closes <${last}>`);
      } else {
        found.push(`${open.length} ${name}`);
        if (!isWhole && !voids.has(name)) open.push(name);
      }
      return '';
    },
  );
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not closed`);
  if (rest.includes('<')) throw new Error(`no tag: ${rest.slice(rest.indexOf('<'), 80)}`);
  return found;
}

const childrenOf = ({ content, childNodes = [] }) => content?.childNodes ?? childNodes;

/** Returns the elements of HTML as a browser reads it, with their depths. */
export function elementsIn(html) {
  const found = [];
  const visit = (node, depth) => {
    if (node.tagName) found.push({ depth, node });
    for (const child of childrenOf(node)) visit(child, node.tagName ? depth + 1 : depth);
  };
  visit(parseFragment(html), 0);
  return found;
}

/** Returns the value of an attribute. */
export const attributeOf = ({ attrs }, name) => attrs.find((each) => each.name === name)?.value;

/** Returns the text that an element shows, with collapsed white space. */
export function textOf(node) {
  const texts = (each) => {
    if (each.nodeName === '#text') return each.value;
    const isHidden = each.attrs && attributeOf(each, 'hidden') !== undefined;
    return isHidden ? '' : childrenOf(each).map(texts).join('');
  };
  return texts(node).replace(/\s+/g, ' ').trim();
}
