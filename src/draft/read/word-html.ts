/** Converts HTML from Word and Google Docs, from the clipboard or a saved file. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import {
  attribute,
  classesOf,
  element,
  isBlock,
  isElement,
  replaceElements,
  text,
  textOf,
} from './hast-tree.js';
import { writtenItem } from './list-items.js';
import type { Item } from './lists.js';
import { markOf } from './marks.js';

/** Turns the classes and styles of word processors into semantic elements. */
export function fromWordProcessor(page: Root, messages: string[]): void {
  dropComments(page, messages);
  unwrapGoogleDocs(page, messages);
  visit(page, 'element', (node) => {
    markStyle(node);
    if (isElement(node, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
      markItem(node);
      markParagraph(node);
    }
  });
}

/** Returns the value of a property in the `style` of an element. */
function styleOf(node: Element, property: string): string {
  const [, value = ''] =
    new RegExp(`(?:^|;)\\s*${property}:\\s*([^;]+)`, 'i').exec(attribute(node, 'style')) ?? [];
  return value.trim();
}

/** Removes the comments of Word, and text that tracked changes delete. */
function dropComments(page: Root, messages: string[]): void {
  const found = new Set<string>();
  replaceElements(page, (node) => {
    const isComment =
      classesOf(node).some((name) => /^mso(?:comanchor|CommentReference)$/i.test(name)) ||
      styleOf(node, 'mso-element').startsWith('comment') ||
      attribute(node, 'href').startsWith('#_msocom_');
    const isDeleted = node.tagName === 'del' && (node.properties.cite ?? node.properties.dateTime);
    if (isComment) found.add('Left out the comments.');
    if (isDeleted) found.add('Read tracked changes as accepted.');
    return isComment || isDeleted ? [] : undefined;
  });
  messages.push(...found);
}

/** Google Docs wraps all that it copies into one `<b>` that is not bold. Its title is a paragraph in large letters. */
function unwrapGoogleDocs(page: Root, messages: string[]): void {
  const wrappers: Element[] = [];
  const raised: Element[] = [];
  visit(page, 'element', (node) => {
    if (attribute(node, 'id').startsWith('docs-internal-guid-')) wrappers.push(node);
    if (styleOf(node, 'vertical-align') === 'super' && /^\d+$/.test(textOf(node))) {
      raised.push(node);
    }
  });
  const [wrapper] = wrappers;
  if (!wrapper) return;
  if (raised.length > 0) {
    messages.push(
      'Google Docs leaves the text of footnotes out of what it copies. To keep them, download the document as .docx and open that file.',
    );
  }
  const [first] = wrapper.children.filter((child): child is Element => child.type === 'element');
  if (first?.tagName !== 'p') return;
  const [letters] = first.children.filter((child): child is Element => isElement(child, 'span'));
  if (letters && parseFloat(styleOf(letters, 'font-size')) >= 20) first.tagName = 'h1';
}

/** Turns bold, italic, raised and struck text into elements. Unwraps elements that a style contradicts. */
function markStyle(node: Element): void {
  const weight = styleOf(node, 'font-weight');
  const slant = styleOf(node, 'font-style');
  if (isElement(node, 'b', 'strong') && /^(?:normal|[1-4]00)$/.test(weight)) unwrap(node);
  else if (isElement(node, 'i', 'em') && slant === 'normal') unwrap(node);
  else if (isElement(node, 'span', 'font')) {
    const names = [
      ...(/^(?:bold|[6-9]00)$/.test(weight) ? ['strong'] : []),
      ...(/^(?:italic|oblique)/.test(slant) ? ['em'] : []),
      ...(styleOf(node, 'vertical-align') === 'super' ? ['sup'] : []),
      ...(styleOf(node, 'text-decoration(?:-line)?').includes('line-through') ? ['s'] : []),
    ];
    for (const name of names) {
      node.children = [element(name, node.children)];
    }
    // Word writes a tab as no-break spaces.
    if (styleOf(node, 'mso-tab-count')) node.children = [text(' ')];
  }
}

function unwrap(node: Element): void {
  node.tagName = node.children.some((child) => isBlock(child)) ? 'div' : 'span';
  delete node.properties.style;
}

/** Turns the styles of Word for titles, subtitles and quotations into elements. */
function markParagraph(node: Element): void {
  const [style = ''] = classesOf(node).filter((name) => name.startsWith('Mso'));
  if (node.tagName !== 'p') return;
  if (style.startsWith('MsoTitle')) node.tagName = 'h1';
  else if (style.startsWith('MsoSubtitle')) node.tagName = 'h2';
  else if (/^Mso(?:Intense)?Quote|^MsoBlockText/.test(style)) {
    node.tagName = 'blockquote';
    node.children = [element('p', node.children)];
  }
}

/** Turns a list paragraph of Word with a typed mark into a list item. */
function markItem(paragraph: Element): void {
  const sign = takeSign(paragraph);
  if (sign) paragraph.children.unshift(text(writtenItem(itemOf(sign, levelOf(paragraph)))));
}

/** Removes the mark at the start of a paragraph and returns it. */
function takeSign(paragraph: Element): string {
  const inList = /^l\d/.test(styleOf(paragraph, 'mso-list'));
  const byClass = classesOf(paragraph).some((name) => /^(?:\w+-)?MsoListParagraph/.test(name));
  if (!inList && !byClass) return '';
  let sign: Element | undefined;
  visit(paragraph, 'element', (node) => {
    // A saved file that is "filtered" only has the small spaces after the mark.
    const isSign =
      /^ignore$/i.test(styleOf(node, 'mso-list')) ||
      node.children.some(
        (child) =>
          isElement(child, 'span') &&
          textOf(child) === '' &&
          /^7(?:\.0)?pt/.test(styleOf(child, 'font') || styleOf(child, 'font-size')),
      );
    if (isSign) sign ??= node;
  });
  if (!sign) return '';
  const words = textOf(sign);
  if (!textOf(paragraph).startsWith(words)) return '';
  sign.children = [];
  return words;
}

const perPoint: Record<string, number> = { in: 1 / 72, cm: 2.54 / 72, mm: 25.4 / 72, px: 96 / 72 };

/** Returns the level of a list paragraph, from 0. Word indents each level by half an inch. */
function levelOf(paragraph: Element): number {
  const [, level] = /level(\d+)/.exec(styleOf(paragraph, 'mso-list')) ?? [];
  if (level !== undefined) return Math.max(0, Number(level) - 1);
  const [, size = '36', unit = 'pt'] =
    /^([\d.]+)(\w+)/.exec(styleOf(paragraph, 'margin-left')) ?? [];
  return Math.max(0, Math.round(Number(size) / (perPoint[unit] ?? 1) / 36) - 1);
}

function itemOf(sign: string, level: number): Item {
  // Fonts such as Wingdings draw a bullet for any one character.
  const isBullet = /^\P{Nd}$/u.test(sign);
  if (isBullet || markOf(`${sign} `)?.bullet) return { level, mark: '•', bullet: true };
  const [, number] = /^(\d+)[.)]$/.exec(sign) ?? [];
  return {
    level,
    mark: sign,
    bullet: false,
    ...(number !== undefined && { number: Number(number) }),
  };
}
