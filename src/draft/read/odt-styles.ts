import { letters, roman } from './marks.js';
import { child, children, descendants, type XmlElement } from './xml.js';

export interface TextStyle {
  bold: boolean;
  italic: boolean;
  raised: boolean;
}

const plain: TextStyle = { bold: false, italic: false, raised: false };

/** The styles of an OpenDocument text. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #lists = new Map<string, XmlElement>();

  constructor(parts: XmlElement[]) {
    for (const part of parts) {
      for (const style of descendants(part, 'style:style')) {
        const { 'style:family': family, 'style:name': name } = style.attributes;
        this.#styles.set(`${family} ${name}`, style);
      }
      for (const list of descendants(part, 'text:list-style')) {
        this.#lists.set(list.attributes['style:name'] ?? '', list);
      }
    }
  }

  /** Returns the style with a name, and the styles that it is based on. */
  #chain(family: string, name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at = name; at !== undefined;) {
      const style = this.#styles.get(`${family} ${at}`);
      if (!style || chain.includes(style)) break;
      chain.push(style);
      at = style.attributes['style:parent-style-name'];
    }
    return chain;
  }

  text(family: 'text' | 'paragraph', name: string | undefined): TextStyle {
    const chain = this.#chain(family, name);
    const find = (attribute: string) =>
      chain
        .map((style) => child(style, 'style:text-properties')?.attributes[attribute])
        .find((value) => value !== undefined);
    if (chain.length === 0) return plain;
    return {
      bold: /^(?:bold|[6-9]00)$/.test(find('fo:font-weight') ?? ''),
      italic: /^(?:italic|oblique)$/.test(find('fo:font-style') ?? ''),
      raised: /^(?:super|[1-9]\d*%)/.test(find('style:text-position') ?? ''),
    };
  }

  /** Returns the properties of a text style. Properties that it does not set are those of the text around it. */
  override(name: string | undefined, within: TextStyle): TextStyle {
    const chain = this.#chain('text', name);
    const has = (attribute: string) =>
      chain.some(
        (style) => child(style, 'style:text-properties')?.attributes[attribute] !== undefined,
      );
    const own = this.text('text', name);
    return {
      bold: has('fo:font-weight') ? own.bold : within.bold,
      italic: has('fo:font-style') ? own.italic : within.italic,
      raised: has('style:text-position') ? own.raised : within.raised,
    };
  }

  /** The heading that a paragraph style is: a title, or a style with an outline level. */
  headingOf(name: string | undefined): number | undefined {
    for (const style of this.#chain('paragraph', name)) {
      const { 'style:name': own, 'style:default-outline-level': level } = style.attributes;
      if (own === 'Title') return 1;
      if (own === 'Subtitle') return 2;
      if (level) return Math.min(6, Number(level));
      const [, heading] = /^Heading_20_(\d)$/.exec(own ?? '') ?? [];
      if (heading) return Math.min(6, Number(heading));
    }
    return undefined;
  }

  isQuotation(name: string | undefined): boolean {
    return this.#chain('paragraph', name).some(
      ({ attributes }) => attributes['style:name'] === 'Quotations',
    );
  }

  /** The list style that a paragraph style brings with it. */
  listOf(name: string | undefined): string | undefined {
    return this.#chain('paragraph', name)
      .map(({ attributes }) => attributes['style:list-style-name'])
      .find((list) => list !== undefined);
  }

  /** The definition of a level of a list style, counted from 0. */
  level(list: string | undefined, level: number): ListLevel {
    const definition = children(this.#lists.get(list ?? '')).find(
      ({ attributes }) => attributes['text:level'] === String(level + 1),
    );
    if (definition?.name !== 'text:list-level-style-number') {
      const isBare = definition?.attributes['text:bullet-char'] === '';
      return { bullet: true, bare: isBare, start: 1, depth: 1, write: () => '•' };
    }
    const { attributes } = definition;
    const format = attributes['style:num-format'] ?? '';
    const write = writers[format] ?? native(format);
    const prefix = attributes['style:num-prefix'] ?? '';
    const suffix = attributes['style:num-suffix'] ?? '';
    return {
      bullet: false,
      bare: format === '',
      start: Number(attributes['text:start-value'] ?? 1),
      depth: Number(attributes['text:display-levels'] ?? 1),
      write: (numbers) => `${prefix}${numbers.map(write).join('.')}${suffix}`.trim(),
    };
  }
}

export interface ListLevel {
  bullet: boolean;
  /** Whether items show no mark. */
  bare: boolean;
  start: number;
  /** How many levels a mark shows, as in 1.2. */
  depth: number;
  write: (numbers: number[]) => string;
}

const writers: Record<string, (number: number) => string> = {
  '1': String,
  a: letters,
  A: (number) => letters(number).toUpperCase(),
  i: roman,
  I: (number) => roman(number).toUpperCase(),
};

/** Writes numbers in the digits that a format begins with, such as `၁, ၂, ၃, ...`. */
function native(format: string): (number: number) => string {
  const first = /^\p{Nd}/u.exec(format)?.[0].codePointAt(0);
  if (first === undefined) return String;
  return (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCodePoint(first - 1 + Number(digit)));
}
