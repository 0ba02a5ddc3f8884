/** Converts tables and lists of HTML into forms that Markdown can express. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import {
  attribute,
  element,
  isBlock,
  isElement,
  replaceElements,
  text,
  textOf,
} from './hast-tree.js';
import { refuseCells } from './limits.js';
import { letters, roman } from './marks.js';

/** Prepares the blocks of a tree. */
export function prepareBlocks(tree: Root | Element): void {
  unwrapLayoutTables(tree);
  visit(tree, 'element', (node) => {
    if (isElement(node, 'img')) node.properties.alt = nameInLogo(attribute(node, 'alt').trim());
    if (isElement(node, 'table')) refuseTable(node);
  });
  replaceElements(tree, logos);
  // The summary of a part that opens is its heading.
  visit(tree, 'element', (node) => {
    if (isElement(node, 'summary')) node.tagName = 'h4';
  });
  visit(tree, 'element', (node) => {
    if (isElement(node, 'td', 'th')) node.children = lines(node.children);
    if (isElement(node, 'ul', 'ol')) node.children = inItems(node.children);
  });
  replaceElements(tree, (node) => (isElement(node, 'dl') ? definitions(node) : undefined));
  replaceLetteredLists(tree);
}

/** Returns the name in the alternative text of a logo: "Logo: River Watch", "River Watch logo". */
const nameInLogo = (alt: string): string =>
  alt.replace(
    /^(?:logo(?:tipo|type)?|emblem)(?:\s*[:：–—-]\s*|\s+(?:(?:of|de|du|des|del|da|do|dos|der|von)\s+(?:the |la |les? |l['’])?)?)(?=\S)|(?<=\S)[\s:,–—-]{1,4}logo(?:tipo|type)?$|^(?:لوغو|شعار)\s+(?=\S)|(?<=\S)\s{0,4}(?:ロゴ(?:マーク)?|လိုဂို|အမှတ်တံဆိပ်|লোগো|লোগোঃ)$/iu,
    '',
  );

/** Returns the alternative texts of a row of images as a list. Such a row can name signatories. */
function logos(node: Element): ElementContent[] | undefined {
  if (!isBlock(node) || isElement(node, 'ul', 'ol', 'table') || textOf(node) !== '')
    return undefined;
  const names: string[] = [];
  visit(node, 'element', (each) => {
    if (isElement(each, 'img')) names.push(attribute(each, 'alt'));
  });
  const named = names.filter(Boolean);
  return named.length > 1
    ? [
        element(
          'ul',
          named.map((name) => element('li', [text(name)])),
        ),
      ]
    : undefined;
}

const cellsOf = (table: Element): Element[] => {
  const cells: Element[] = [];
  visit(table, 'element', (node) => {
    if (isElement(node, 'td', 'th')) cells.push(node);
  });
  return cells;
};

/** The number of columns or rows that a cell is over, at least one. */
const span = (cell: Element, name: 'colSpan' | 'rowSpan') =>
  Math.max(1, parseInt(attribute(cell, name), 10) || 1);

/** Refuses a table that has too many cells when the cells over several columns or rows are as many as they are over. */
function refuseTable(table: Element): void {
  const rows: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node);
  });
  // The cells of earlier rows that reach into the present one.
  let reaching: { rows: number; columns: number }[] = [];
  for (const row of rows) {
    reaching = reaching.flatMap((cell) => (cell.rows > 1 ? { ...cell, rows: cell.rows - 1 } : []));
    for (const cell of row.children) {
      if (isElement(cell, 'td', 'th'))
        reaching.push({ rows: span(cell, 'rowSpan'), columns: span(cell, 'colSpan') });
    }
    refuseCells(
      rows.length,
      reaching.reduce((sum, { columns }) => sum + columns, 0),
    );
  }
}

/** Whether a table is only layout: it holds headings, lists or many paragraphs. */
function unwrapLayoutTables(tree: Root | Element): void {
  const isLayout = (table: Element): boolean => {
    const cells = cellsOf(table);
    const has = (cell: Element, names: string[], least: number) => {
      let count = 0;
      visit(cell, 'element', (node) => {
        if (node !== cell && names.includes(node.tagName)) count += 1;
      });
      return count >= least;
    };
    return (
      cells.length < 2 ||
      cells.some(
        (cell) =>
          has(cell, ['h1', 'h2', 'h3', 'h4', 'table', 'ol', 'ul', 'blockquote'], 1) ||
          (has(cell, ['p'], 4) && textOf(cell).length > 400),
      )
    );
  };
  let found = true;
  while (found) {
    found = false;
    replaceElements(tree, (node) => {
      if (!isElement(node, 'table') || !isLayout(node)) return undefined;
      found = true;
      const outer = cellsOf(node).filter((cell, _, all) =>
        all.every((other) => other === cell || !contains(other, cell)),
      );
      return outer.map(({ children }) => element('div', children));
    });
  }
}

function contains(outer: Element, inner: Element): boolean {
  let found = false;
  visit(outer, 'element', (node) => {
    if (node === inner) found = true;
  });
  return found;
}

/** Returns the blocks of a table cell as lines. */
function lines(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    if (!isBlock(child)) return [child];
    const later = children.slice(index + 1).some((other) => textOf(other) !== '');
    return [...lines(child.children), ...(later ? [element('br', [])] : [])];
  });
}

/** Moves a list between two items into the item before it. */
function inItems(children: ElementContent[]): ElementContent[] {
  const items: ElementContent[] = [];
  for (const child of children) {
    const last = items.findLast((item) => isElement(item, 'li'));
    if (isElement(child, 'ul', 'ol') && isElement(last)) last.children.push(child);
    else items.push(child);
  }
  return items;
}

/** Returns a definition list as paragraphs: the term in bold, with a short definition on the next line. */
function definitions(list: Element): ElementContent[] {
  const parts = list.children.flatMap((child) =>
    isElement(child, 'div') ? child.children : [child],
  );
  return parts.flatMap((part, index): ElementContent[] => {
    if (part.type !== 'element') return textOf(part) === '' ? [] : [part];
    if (part.tagName === 'dt') {
      const next = parts.slice(index + 1).find((other): other is Element => isElement(other));
      const joined = next?.tagName === 'dd' && !next.children.some((child) => isBlock(child));
      const term = element('strong', part.children);
      return [element('p', joined ? [term, element('br', []), ...next.children] : [term])];
    }
    if (part.tagName !== 'dd') return [part];
    const before = parts.slice(0, index).findLast((other): other is Element => isElement(other));
    const isJoined = before?.tagName === 'dt' && !part.children.some((child) => isBlock(child));
    return isJoined ? [] : [element('div', part.children)];
  });
}

const styles: Record<string, (number: number) => string> = {
  a: letters,
  A: (number) => letters(number).toUpperCase(),
  i: roman,
  I: (number) => roman(number).toUpperCase(),
};

const named: Record<string, string> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** Writes the marks of lists with letters or Roman numerals into their paragraphs. */
function replaceLetteredLists(tree: Root | Element): void {
  visit(tree, 'element', (list) => {
    if (!isElement(list, 'ol')) return;
    const byStyle = /list-style(?:-type)?:[^;]*?((?:lower|upper)-\w+)/.exec(
      attribute(list, 'style'),
    );
    const write = styles[attribute(list, 'type') || (named[byStyle?.[1] ?? ''] ?? '')];
    if (!write) return;
    let number = Number(list.properties.start ?? 1) || 1;
    list.tagName = 'div';
    list.properties = {};
    list.children = list.children.flatMap((item): ElementContent[] => {
      if (!isElement(item, 'li')) return [item];
      const mark = text(`${write(number)}. `);
      number += 1;
      const [first] = item.children.filter((child) => textOf(child) !== '');
      if (isElement(first, 'p')) {
        first.children.unshift(mark);
        return item.children;
      }
      const split = item.children.findIndex((child) => isBlock(child));
      const end = split === -1 ? item.children.length : split;
      return [element('p', [mark, ...item.children.slice(0, end)]), ...item.children.slice(end)];
    });
  });
}
