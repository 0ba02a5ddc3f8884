/** Computes the marks of numbered and bulleted paragraphs in Word, which are not in the text. */
import type { Item } from './lists.js';
import { letters, roman } from './marks.js';
import type { Styles } from './docx-styles.js';
import { child, children, descendants, valueOf, type XmlElement } from './xml.js';

interface Level {
  format: string;
  /** The mark with `%1` for the number of the first level. */
  pattern: string;
  start: number;
  restart: boolean;
  style: string | undefined;
}

interface Numbering {
  abstract: string;
  levels: Level[];
  starts: Map<number, number>;
}

/** A list in Word has no more levels. */
const mostLevels = 9;

const native = (zero: number) => (number: number) =>
  String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const formats: Record<string, (number: number) => string> = {
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
  hindiNumbers: native(0x966),
  thaiNumbers: native(0xe50),
  none: () => '',
};

/** Counts the paragraphs of a document and returns the mark of each. */
export class Numberings {
  readonly #numberings = new Map<string, Numbering>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(numbering: XmlElement | undefined) {
    if (!numbering) return;
    const abstracts = new Map(
      children(numbering, 'w:abstractNum').map((each) => [
        each.attributes['w:abstractNumId'],
        each,
      ]),
    );
    for (const num of children(numbering, 'w:num')) {
      const id = valueOf(child(num, 'w:abstractNumId')) ?? '';
      const starts = new Map<number, number>();
      const levels = children(abstracts.get(id), 'w:lvl').map((level) => levelOf(level));
      for (const override of children(num, 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl'] ?? 0);
        if (!(at >= 0 && at < mostLevels)) continue;
        const start = valueOf(child(override, 'w:startOverride'));
        if (start !== undefined) starts.set(at, Number(start));
        const level = child(override, 'w:lvl');
        if (level) levels[at] = levelOf(level);
      }
      this.#numberings.set(num.attributes['w:numId'] ?? '', { abstract: id, levels, starts });
    }
  }

  /** Returns the item that a paragraph with these properties is, if it has a mark. */
  next(numId: string, level: number | undefined, style?: string): Item | undefined {
    const numbering = this.#numberings.get(numId);
    if (!numbering) return undefined;
    const byStyle = numbering.levels.findIndex(
      (each) => style !== undefined && each.style === style,
    );
    const at = level ?? Math.max(0, byStyle);
    const definition = numbering.levels[at];
    if (!definition) return undefined;
    if (definition.format === 'bullet') return { level: at, mark: '•', bullet: true };
    const numbers = this.#count(numId, numbering, at);
    const mark = definition.pattern
      .replace(/%(\d)/g, (_, digit: string) => {
        const of = numbering.levels[Number(digit) - 1];
        const number = numbers[Number(digit) - 1] ?? of?.start ?? 1;
        return (formats[of?.format ?? ''] ?? String)(number);
      })
      .trim();
    if (mark === '') return undefined;
    const item: Item = { level: at, mark, bullet: false };
    // Markdown has numbers with a full stop or a bracket after them.
    if (/^\d+[.)]$/.test(mark)) item.number = numbers[at]!;
    return item;
  }

  #count(
    numId: string,
    { abstract, levels, starts }: Numbering,
    at: number,
  ): (number | undefined)[] {
    const numbers = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, numbers);
    const start = starts.get(at);
    const key = `${numId}/${at}`;
    if (start !== undefined && !this.#started.has(key)) numbers[at] = start;
    else numbers[at] = numbers[at] === undefined ? levels[at]!.start : numbers[at] + 1;
    this.#started.add(key);
    // A level begins again below an item of a level above it.
    for (let deeper = at + 1; deeper < levels.length; deeper += 1) {
      if (levels[deeper]?.restart) numbers[deeper] = undefined;
    }
    return numbers;
  }
}

const levelOf = (level: XmlElement): Level => ({
  format: valueOf(child(level, 'w:numFmt')) ?? 'decimal',
  pattern: valueOf(child(level, 'w:lvlText')) ?? '',
  start: Number(valueOf(child(level, 'w:start')) ?? 1),
  restart: valueOf(child(level, 'w:lvlRestart')) !== '0',
  style: valueOf(child(level, 'w:pStyle')),
});

/** The paragraphs that Word numbers, in order, with their items. */
export function itemsOf(
  document: XmlElement,
  numberings: Numberings,
  styles: Styles,
): { properties: XmlElement; item: Item }[] {
  return descendants(document, 'w:p').flatMap((paragraph) => {
    const properties = child(paragraph, 'w:pPr');
    if (!properties || isDeleted(properties)) return [];
    const style = valueOf(child(properties, 'w:pStyle'));
    const own = child(properties, 'w:numPr');
    const byStyle = style === undefined ? {} : styles.numbering(style);
    const numId = valueOf(child(own, 'w:numId')) ?? byStyle.numId;
    const level = valueOf(child(own, 'w:ilvl'));
    if (numId === undefined || numId === '0') return [];
    const at = level === undefined ? byStyle.level : Number(level);
    const item = numberings.next(numId, at, style);
    return item ? [{ properties, item }] : [];
  });
}

const isDeleted = (properties: XmlElement): boolean =>
  child(properties, 'w:rPr', 'w:del') !== undefined;
