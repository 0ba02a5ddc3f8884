import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { type Block, type FlatBlock, type Item, nested, withMark } from './lists.js';
import { OdtNumbers } from './odt-numbers.js';
import type { OdtStyles, TextStyle } from './odt-styles.js';
import { cellsOf, isLayout, tableOf } from './odt-table.js';
import { withTabbedRows } from './tabbed-rows.js';
import { child, children, descendants, XmlElement, XmlText } from './xml.js';

interface ListPlace {
  style: string | undefined;
  level: number;
}

const containers = new Set([
  ...[
    'text:section',
    'text:index-body',
    'text:table-of-content',
    'draw:text-box',
    'text:bibliography',
  ],
]);

/** Returns the text boxes of a paragraph. The paragraphs in a box and in a footnote have their own. */
const boxesIn = (parent: XmlElement): XmlElement[] =>
  children(parent).flatMap((node) => {
    if (node.name === 'text:note') return [];
    return node.name === 'draw:text-box' ? [node] : boxesIn(node);
  });

/** Converts the body of an OpenDocument text. */
export class OdtBody {
  readonly #styles: OdtStyles;
  readonly #messages: string[];
  readonly #notes: FootnoteDefinition[] = [];
  readonly #numbers: OdtNumbers;
  #images = 0;

  constructor(styles: OdtStyles, messages: string[]) {
    this.#styles = styles;
    this.#numbers = new OdtNumbers(styles);
    this.#messages = messages;
  }

  read(text: XmlElement): Root {
    if (child(text, 'text:tracked-changes')) {
      this.#messages.push('Read tracked changes as accepted.');
    }
    const blocks = nested(this.#blocks(text));
    if (this.#images > 0) {
      this.#messages.push(
        `Left out ${this.#images} images. Only their alternative texts are kept.`,
      );
    }
    const root: Root = { type: 'root', children: [...blocks, ...this.#notes] };
    withTabbedRows(root);
    return root;
  }

  #blocks(parent: XmlElement): FlatBlock[] {
    return children(parent).flatMap((node): FlatBlock[] => {
      switch (node.name) {
        case 'text:h':
        case 'text:p':
          return this.#paragraph(node);
        case 'text:list':
          return this.#list(node, { style: undefined, level: 0 });
        case 'table:table':
          return this.#table(node);
        case 'text:soft-page-break':
          return [];
        default:
          return containers.has(node.name) ? this.#blocks(node) : [];
      }
    });
  }

  #paragraph(node: XmlElement): FlatBlock[] {
    const style = node.attributes['text:style-name'];
    const level =
      node.name === 'text:h'
        ? (this.#styles.headingOf(style) ?? Number(node.attributes['text:outline-level'] ?? 1))
        : this.#styles.headingOf(style);
    // The text of a box follows the paragraph that it is bound to.
    const boxes = boxesIn(node).flatMap((box) => this.#blocks(box));
    const textStyle = this.#styles.text('paragraph', style);
    if (level !== undefined) {
      // A heading is bold anyway.
      const content = this.#phrasing(node, { ...textStyle, bold: false });
      const depth = Math.min(6, level) as 1 | 2 | 3 | 4 | 5 | 6;
      return [{ block: { type: 'heading', depth, children: content } }, ...boxes];
    }
    const block: Paragraph = { type: 'paragraph', children: this.#phrasing(node, textStyle) };
    if (this.#styles.isQuotation(style)) {
      return [{ block: { type: 'blockquote', children: [block] } }, ...boxes];
    }
    return [{ block }, ...boxes];
  }

  #list(list: XmlElement, { style: outer, level }: ListPlace): FlatBlock[] {
    const style = list.attributes['text:style-name'] ?? outer ?? this.#styleOfFirst(list);
    const definition = this.#styles.level(style, level);
    const numbers = this.#numbers.of(list, style, level);
    return children(list).flatMap((item) => {
      const blocks: FlatBlock[] = [];
      let marked = item.name === 'text:list-header';
      for (const part of children(item)) {
        if (part.name === 'text:list') {
          blocks.push(...this.#list(part, { style, level: level + 1 }));
        } else if (part.name === 'text:p' || part.name === 'text:h') {
          const found = this.#paragraph(part);
          if (!marked) {
            marked = true;
            const start = item.attributes['text:start-value'];
            if (start !== undefined) numbers[level] = Number(start) - 1;
            mark(found[0]!, this.#numbers.next(style, definition, numbers, level));
          } else if (blocks.length > 0) {
            // A further paragraph of the item.
            found[0]!.continues = true;
          }
          blocks.push(...found);
        }
      }
      return blocks;
    });
  }

  #styleOfFirst(list: XmlElement): string | undefined {
    const [first] = descendants(list, 'text:p');
    return this.#styles.listOf(first?.attributes['text:style-name']);
  }

  #table(node: XmlElement): FlatBlock[] {
    const table = cellsOf(node);
    if (isLayout(table)) return table.cells.flat().flatMap((cell) => this.#blocks(cell));
    const rows = table.cells.map((row) => row.map((cell) => this.#cell(cell)));
    return [{ block: tableOf(rows, table.hasHead) }];
  }

  #cell(cell: XmlElement): TableCell {
    const content = this.#blocks(cell).flatMap(({ block }, index): PhrasingContent[] =>
      'children' in block
        ? [
            ...(index > 0 ? [{ type: 'break' } as const] : []),
            ...(block.children as PhrasingContent[]),
          ]
        : [],
    );
    return { type: 'tableCell', children: content };
  }

  #phrasing(parent: XmlElement, style: TextStyle): PhrasingContent[] {
    return parent.children.flatMap((node): PhrasingContent[] => {
      if (node instanceof XmlText) {
        return styled([{ type: 'text', value: node.text.replace(/\s+/g, ' ') }], style);
      }
      if (!(node instanceof XmlElement)) return [];
      const { attributes } = node;
      switch (node.name) {
        case 'text:span':
          return this.#phrasing(node, this.#styles.override(attributes['text:style-name'], style));
        case 'text:a': {
          const content = this.#phrasing(node, style);
          const url = attributes['xlink:href'] ?? '';
          return /^(?:https?|mailto):/i.test(url) && content.length > 0
            ? [{ type: 'link', url, children: content }]
            : content;
        }
        case 'text:s':
          return [{ type: 'text', value: ' ' }];
        case 'text:tab':
          return [{ type: 'text', value: '\t' }];
        case 'text:line-break':
          return [{ type: 'break' }];
        case 'text:note':
          return this.#note(node);
        case 'draw:frame':
          return this.#frame(node);
        // Skips comments, page fields, and hidden or deleted text.
        case 'office:annotation':
        case 'office:annotation-end':
        case 'text:soft-page-break':
        case 'text:page-number':
        case 'text:hidden-text':
        case 'draw:text-box':
          return [];
        default:
          return this.#phrasing(node, style);
      }
    });
  }

  #note(note: XmlElement): PhrasingContent[] {
    const label = child(note, 'text:note-citation')?.text.trim() ?? String(this.#notes.length + 1);
    const same = this.#notes.filter(
      ({ identifier }) => identifier === label || identifier.startsWith(`${label}-`),
    );
    const identifier = same.length > 0 ? `${label}-${same.length + 1}` : label;
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [],
    };
    this.#notes.push(definition);
    const body = child(note, 'text:note-body');
    if (body) definition.children = nested(this.#blocks(body)) as Block[];
    return [{ type: 'footnoteReference', identifier, label: identifier }];
  }

  #frame(frame: XmlElement): PhrasingContent[] {
    if (!child(frame, 'draw:image')) return [];
    this.#images += 1;
    const value = (child(frame, 'svg:title') ?? child(frame, 'svg:desc'))?.text.trim() ?? '';
    return value ? [{ type: 'text', value }] : [];
  }
}

function mark(flat: FlatBlock, item: Item | undefined): void {
  if (!item) return;
  if (flat.block.type === 'heading') {
    if (!item.bullet) withMark(flat.block, item.mark);
  } else flat.item = item;
}

function styled(
  content: PhrasingContent[],
  { bold, italic, raised }: TextStyle,
): PhrasingContent[] {
  let found = content;
  const text = content[0]?.type === 'text' ? content[0].value : '';
  if (raised && /^\d{1,3}$/.test(text)) found = [{ type: 'text', value: `[${text}]` }];
  if (text.trim() === '') return found;
  if (italic) found = [{ type: 'emphasis', children: found }];
  if (bold) found = [{ type: 'strong', children: found }];
  return found;
}
