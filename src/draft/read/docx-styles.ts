import { child, children, valueOf, type XmlElement } from './xml.js';

/** The properties that the styles of a document give its paragraphs. */
export class Styles {
  readonly #styles: Map<string, XmlElement>;

  constructor(styles: XmlElement | undefined) {
    this.#styles = new Map(
      children(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
    );
  }

  /** The property of a style, or of the style that it is based on. */
  #find(id: string, ...path: string[]): XmlElement | undefined {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style = this.#styles.get(at);
      const found = child(style, ...path);
      if (found) return found;
      at = valueOf(child(style, 'w:basedOn'));
    }
    return undefined;
  }

  numbering(id: string): { numId?: string | undefined; level?: number | undefined } {
    const property = this.#find(id, 'w:pPr', 'w:numPr');
    const level = valueOf(child(property, 'w:ilvl'));
    return {
      numId: valueOf(child(property, 'w:numId')),
      level: level === undefined ? undefined : Number(level),
    };
  }

  /** How Mammoth converts the styles: those with an outline level to headings, bold styles to bold text. */
  map(): string[] {
    return [...this.#styles].flatMap(([id, style]) => {
      if (/[^\w-]/.test(id)) return [];
      const kind = style.attributes['w:type'];
      const bold = this.#find(id, 'w:rPr', 'w:b');
      const isBold = bold !== undefined && !/^(?:0|false|off)$/.test(valueOf(bold) ?? '');
      if (kind === 'character') return isBold ? [`r.${id} => strong`] : [];
      if (kind !== 'paragraph') return [];
      const name = valueOf(child(style, 'w:name'))?.toLowerCase() ?? '';
      if (name === 'title') return [`p.${id} => h1:fresh`];
      if (name === 'subtitle') return [`p.${id} => h2:fresh`];
      const outline = Number(valueOf(this.#find(id, 'w:pPr', 'w:outlineLvl')) ?? 9);
      const [, heading] = /^heading ([1-6])$/.exec(name) ?? [];
      const level = heading === undefined ? outline + 1 : Number(heading);
      if (level <= 6) return [`p.${id} => h${level}:fresh`];
      if (/^(?:intense )?quote$|^block text$/.test(name))
        return [`p.${id} => blockquote > p:fresh`];
      return isBold ? [`p.${id} => p:fresh > strong`] : [];
    });
  }
}
