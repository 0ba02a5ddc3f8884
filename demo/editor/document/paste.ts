import { DOMParser, Fragment, type ParseOptions, Slice } from 'prosemirror-model';
import { schema } from './schema.js';

/**
 * Keeps the editor from applying styles of pasted HTML, which the policy of the page would report. What a style says
 * about lists and type is read from the attribute.
 */
export const withoutStyles = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, (tag) =>
      tag.replace(/\sstyle(?=\s*=)/gi, ' data-style'),
    );

const styleOf = (element: Element) => element.getAttribute('data-style') ?? '';

/** Reads pasted HTML of Word, Google Docs and web pages: paragraphs, headings, lists, emphasis and links. */
class ClipboardParser extends DOMParser {
  override parseSlice(dom: HTMLElement, options?: ParseOptions): Slice {
    // What the editor itself copied is right.
    if (!dom.querySelector('[data-pm-slice]')) tidy(dom);
    return super.parseSlice(dom, options);
  }
}

export const clipboardParser = new ClipboardParser(schema, DOMParser.fromSchema(schema).rules);

/**
 * Returns pasted text. Empty lines are between paragraphs. Without any, each line is a paragraph.
 */
export function pastedText(text: string): Slice {
  const plain = text.replace(/\r\n?/g, '\n');
  const parts = plain.trim().split(/\n\s*\n/.test(plain.trim()) ? /\n\s*\n/ : '\n');
  const texts = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
  // White space at the ends of a few words is between these words and others.
  const [only] = texts.length === 1 ? [plain.replace(/\s+/g, ' ')] : [];
  const paragraphs = (only === undefined ? texts : [only]).map((part) =>
    schema.node('paragraph', null, [schema.text(part)]),
  );
  const open = paragraphs.length > 0 ? 1 : 0;
  return new Slice(Fragment.from(paragraphs), open, open);
}

/** Replaces what only a style says by elements, and lists and tables by paragraphs. */
function tidy(dom: HTMLElement): void {
  for (const element of dom.querySelectorAll(
    'script, template, title, meta, link, head, noscript, iframe, object, svg, math, img, button, input, select, textarea, o\\:p:empty',
  ))
    element.remove();
  wordLists(dom);
  setOff(dom);
  for (const row of dom.querySelectorAll('tr')) row.replaceWith(paragraphOfRow(row));
  for (const item of dom.querySelectorAll('li')) listItem(item);
  for (const quote of dom.querySelectorAll('blockquote')) {
    wrapped(quote);
    for (const paragraph of quote.querySelectorAll('p'))
      if (!paragraph.dataset.list) paragraph.dataset.speaker = '';
  }
  spaces(dom);
}

/** Word writes list items as paragraphs that begin with their mark. */
function wordLists(dom: HTMLElement): void {
  for (const paragraph of dom.querySelectorAll<HTMLElement>('p[data-style*="mso-list"]')) {
    const level = /level(\d)/.exec(styleOf(paragraph))?.[1] ?? '1';
    const sign = paragraph.querySelector(
      '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]',
    );
    if (!sign) continue;
    const mark = sign.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
    const isNumbered = /[\p{N}\p{L}][.)]|^\(|^\p{N}/u.test(mark);
    sign.remove();
    paragraph.dataset.list = isNumbered ? 'numbered' : 'bulleted';
    if (isNumbered) paragraph.dataset.mark = mark;
    if (Number(level) > 1) paragraph.dataset.level = '2';
  }
}

/** Google Docs sets words off by styles, and puts all of a document into bold type that is not bold. */
function setOff(dom: HTMLElement): void {
  for (const element of dom.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = styleOf(element);
    if (
      /^(?:b|strong|i|em)$/i.test(element.localName) &&
      /(?<![\w-])font-(?:weight|style)\s*:\s*(?:normal|400)/i.test(style)
    ) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    if (element.localName !== 'span') continue;
    const isBold = /(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
    const isItalic = /(?<![\w-])font-style\s*:\s*italic/i.test(style);
    if (!isBold && !isItalic) continue;
    const mark = dom.ownerDocument.createElement(isBold ? 'strong' : 'em');
    mark.append(...element.childNodes);
    element.replaceWith(mark);
  }
}

const isBlock = (node: Node) =>
  /^(?:P|DIV|UL|OL|LI|BLOCKQUOTE|H[1-6]|TABLE|SECTION|ARTICLE)$/.test(node.nodeName);

/** Puts words that are beside blocks into paragraphs. */
function wrapped(element: Element): void {
  let paragraph: HTMLElement | undefined;
  for (const node of [...element.childNodes]) {
    if (isBlock(node)) {
      paragraph = undefined;
      continue;
    }
    if (!paragraph && !node.textContent?.trim()) continue;
    if (!paragraph) {
      paragraph = element.ownerDocument.createElement('p');
      node.replaceWith(paragraph);
    }
    paragraph.append(node);
  }
}

/** The first paragraph of a list item is the item. */
function listItem(item: Element): void {
  wrapped(item);
  const list = item.closest('ol, ul');
  const first = [...item.children].find(({ localName }) => localName === 'p') as
    HTMLElement | undefined;
  if (!first) return;
  let depth = 0;
  for (let each = list; each; each = each.parentElement?.closest('ol, ul') ?? null) depth++;
  first.dataset.list = list?.localName === 'ol' ? 'numbered' : 'bulleted';
  if (depth > 1) first.dataset.level = '2';
}

function paragraphOfRow(row: Element): HTMLElement {
  const paragraph = row.ownerDocument.createElement('p');
  const cells = [...row.children].filter(({ textContent }) => textContent.trim());
  cells.forEach((cell, index) => {
    if (index > 0) paragraph.append(' – ');
    for (const block of cell.querySelectorAll('p, div, ul, ol, li'))
      block.replaceWith(...block.childNodes, ' ');
    paragraph.append(...cell.childNodes);
  });
  return paragraph;
}

/** Line breaks and runs of white space are spaces in HTML. */
function spaces(dom: HTMLElement): void {
  for (const line of dom.querySelectorAll('br')) line.replaceWith(' ');
  const walker = dom.ownerDocument.createTreeWalker(dom, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ');
  for (const paragraph of dom.querySelectorAll('p'))
    if (!paragraph.textContent.trim()) paragraph.remove();
}
