/** Finds the main text of a web page. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import {
  attribute,
  classesOf,
  element,
  isElement,
  replaceElements,
  text,
  textOf,
} from './hast-tree.js';

const unseen = [
  ...['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'canvas', 'object', 'audio'],
  ...['video', 'button', 'input', 'select', 'textarea', 'label', 'dialog', 'datalist', 'math'],
];
// Common names of classes and ids.
const furniture =
  /^(?:.*-)?(?:breadcrumbs?|menu|nav|navbar|navigation|pagination|pager|share|sharing|share-buttons|social|social-links|sharedaddy|skip-link|cookie-?\w*|newsletter|subscribe|related|related-posts|comments|comment-respond|sidebar|widget-area|advert|mw-editsection|consent(?:-banner)?|cookies|related-\w+|relacionad[oa]s|coment[aá]rios?|commentaires|kommentare|compartilhe|compartir|partager|teilen|rodap[eé]|pied(?:-de-page)?|pie(?:-de-p[aá]gina)?|fu(?:ss|ß)(?:zeile)?|tags|tag-list|tags?-links|post-tags|entry-tags|tagcloud|topics|most-\w+|trending|recommended|footer|sharer|mw-editsection|toc|printfooter|screen-reader-text|visually-hidden)$/i;

/** Classes of the caption of an image. */
const caption = /^(?:.*-)?caption(?:-text)?$/i;

/** Returns the text of a page with its title, and messages about parts that it left out. */
export function contentOf(page: Root, messages: string[]): Root {
  completeLinks(page);
  decodeAddresses(page);
  dropUnseen(page, messages);
  const body = first(page, 'body') ?? element('body', page.children as ElementContent[]);
  const all = textOf(body).length;
  const main = mainOf(body);
  const heading = first(body, 'h1');
  if (main !== body) {
    if (all - textOf(main).length > 40) {
      messages.push(`The page has text outside its <${main.tagName}>, which was left out.`);
    }
    if (heading && !first(main, 'h1')) main.children.unshift(heading);
  }
  if (!heading) addTitle(page, main);
  return { type: 'root', children: [element('div', main.children)] };
}

function first(tree: Root | Element, ...names: string[]): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (found || !isElement(node, ...names)) return undefined;
    found = node;
    return false;
  });
  return found;
}

function every(tree: Element, test: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node !== tree && test(node)) found.push(node);
  });
  return found;
}

/** Returns the `main` element of a page, or the article in it that has most of the text. */
function mainOf(body: Element): Element {
  const [main = body] = every(
    body,
    (node) => node.tagName === 'main' || node.properties.role === 'main',
  );
  const articles = every(main, ({ tagName }) => tagName === 'article');
  const size = textOf(main).length;
  const article = articles.find((node) => textOf(node).length > size * 0.5);
  return article ?? main;
}

function dropUnseen(page: Root, messages: string[]): void {
  const body = first(page, 'body');
  const size = body ? textOf(body).length : 0;
  const left: string[] = [];
  const short: string[] = [];
  const leaveOut = (node: Element, what: string) => {
    const words = textOf(node);
    if (words.length > 20) left.push(`Left out ${what}: “${shortened(words)}”.`);
    else if (/[\p{L}\p{N}]/u.test(words)) short.push(`“${words}”`);
    return [];
  };
  replaceElements(page, (node, parent) => {
    const { tagName, properties } = node;
    if (unseen.includes(tagName)) {
      return tagName === 'noscript' || tagName === 'dialog' ? leaveOut(node, `<${tagName}>`) : [];
    }
    const isHidden =
      properties.hidden !== undefined && properties.hidden !== false
        ? true
        : properties.ariaHidden === 'true' ||
          /(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(node, 'style'));
    if (isHidden && !isElement(node, 'html', 'body')) return leaveOut(node, 'hidden text');
    const share = textOf(node).length / (size || 1);
    if (share > 0.5) return undefined;
    if (isElement(node, 'ul', 'ol', 'div', 'p') && isRowOfButtons(node))
      return leaveOut(node, 'buttons');
    if (tagName === 'nav' || properties.role === 'navigation') return leaveOut(node, 'navigation');
    if (tagName === 'form') return leaveOut(node, 'a form');
    const names = [...classesOf(node), attribute(node, 'id')];
    const isCaption = tagName === 'figcaption' || names.some((name) => caption.test(name));
    // A box with an image and its caption can have the same class.
    if (isCaption && !first(node, 'img')) return leaveOut(node, 'a caption');
    const isImage = first(node, 'img') && !first(node, 'table', 'blockquote');
    if (tagName === 'figure' && isImage) return leaveOut(node, 'an image with its caption');
    if (tagName === 'aside' && !isNotes(node)) return leaveOut(node, 'an <aside>');
    if (names.some((name) => furniture.test(name)) && (isRowOfLinks(node) || share < 0.1)) {
      return isNotes(node) ? undefined : leaveOut(node, 'navigation');
    }
    if (isElement(node, 'header', 'footer')) {
      const inArticle = isElement(parent, 'article', 'main', 'section', 'blockquote');
      if (!inArticle && !first(node, 'h1') && !isNotes(node)) {
        return leaveOut(node, `the page's <${tagName}>`);
      }
      if (isRowOfLinks(node)) return leaveOut(node, `a <${tagName}> with links`);
    }
    return undefined;
  });
  messages.push(...left);
  if (short.length > 0) messages.push(`Left out short parts of the page: ${short.join(', ')}.`);
}

const shortened = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;

/** Whether links in the text lead to places in this element. */
const isNotes = (node: Element): boolean =>
  every(node, (each) => each.tagName === 'a' && /^#.*ref/i.test(attribute(each, 'href'))).length >
  0;

function isRowOfLinks(node: Element): boolean {
  const links = every(node, ({ tagName }) => tagName === 'a');
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return links.length > 1 && linked > textOf(node).length * 0.7;
}

const button =
  /^(?:#?$|javascript:|whatsapp:|mailto:\?|https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|t\.me\/share|wa\.me\/\?|api\.whatsapp\.com))/i;

/** Whether an element is links that share or do something on the page, and perhaps a word such as "Share". */
function isRowOfButtons(node: Element): boolean {
  const links = every(node, ({ tagName }) => tagName === 'a').filter((link) => textOf(link) !== '');
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return (
    links.length > 1 &&
    linked > textOf(node).replace(/[\s|·•,/]+/gu, '').length * 0.95 - 16 &&
    links.every(
      (link) => link.properties.href !== undefined && button.test(attribute(link, 'href')),
    )
  );
}

/** Puts the title of a page that has no heading of the first level before its text. */
function addTitle(page: Root, main: Element): void {
  const meta = metaOf(page, 'og:title') ?? (first(page, 'title') && textOf(first(page, 'title')!));
  const generator = metaOf(page, 'generator') ?? '';
  // Word processors write any title.
  if (!meta || /word|office|writer/i.test(generator)) return;
  const title = meta.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/, '').trim();
  if (textOf(main).slice(0, 400).includes(title)) return;
  main.children.unshift(element('h1', [text(title)]));
}

function metaOf(page: Root, name: string): string | undefined {
  let content: string | undefined;
  visit(page, 'element', (node) => {
    const names = [attribute(node, 'property'), attribute(node, 'name')];
    if (node.tagName === 'meta' && names.some((own) => own.toLowerCase() === name)) {
      content ??= attribute(node, 'content');
    }
  });
  return content;
}

/** Returns the URL that a page gives as its own. */
export function addressOf(page: Root): string | undefined {
  let address: string | undefined;
  visit(page, 'element', (node) => {
    const isCanonical = node.tagName === 'link' && attribute(node, 'rel') === 'canonical';
    if (isCanonical || node.tagName === 'base') address ??= attribute(node, 'href');
  });
  address ??= metaOf(page, 'og:url');
  return address && URL.canParse(address) ? address : undefined;
}

/** Makes links to other pages of a site absolute, if the page gives its address. */
function completeLinks(page: Root): void {
  const base = addressOf(page);
  if (base === undefined) return;
  visit(page, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href !== 'string' || href.startsWith('#') || !URL.canParse(href, base)) return;
    properties.href = new URL(href, base).href;
  });
}

/** Decodes the mail addresses that Cloudflare hides from readers without scripts. */
function decodeAddresses(page: Root): void {
  visit(page, 'element', (node) => {
    const code = node.properties.dataCfemail;
    if (typeof code !== 'string' || !/^(?:[0-9a-f]{2}){2,}$/i.test(code)) return undefined;
    const [key = 0, ...bytes] = code.match(/../g)!.map((digits) => parseInt(digits, 16));
    const address = String.fromCharCode(...bytes.map((byte) => byte ^ key));
    node.children = [text(address)];
    return SKIP;
  });
}
