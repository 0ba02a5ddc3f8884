import type { Item } from './lists.js';
import type { ListLevel, OdtStyles } from './odt-styles.js';
import type { XmlElement } from './xml.js';

/** Counts the items of the lists in an OpenDocument text. */
export class OdtNumbers {
  readonly #styles: OdtStyles;
  /** The numbers of each list style and list, by level. */
  readonly #counts = new Map<string, number[]>();
  readonly #lists = new Map<string, number[]>();

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** Returns the numbers so far: those of the list that this list continues, or an empty list. */
  of(list: XmlElement, style: string | undefined, level: number): number[] {
    const { attributes } = list;
    const id = attributes['xml:id'];
    const continued = attributes['text:continue-list'];
    const before =
      continued !== undefined
        ? this.#lists.get(continued)
        : attributes['text:continue-numbering'] === 'true' || level > 0
          ? this.#counts.get(style ?? '')
          : undefined;
    const numbers = before ?? [];
    if (level > 0) numbers.length = Math.min(numbers.length, level);
    this.#counts.set(style ?? '', numbers);
    if (id !== undefined) this.#lists.set(id, numbers);
    return numbers;
  }

  /** Returns the next item of a list, if it has a mark. */
  next(
    style: string | undefined,
    definition: ListLevel,
    numbers: number[],
    level: number,
  ): Item | undefined {
    if (definition.bare) return undefined;
    if (definition.bullet) return { level, mark: '•', bullet: true };
    numbers[level] = (numbers[level] ?? definition.start - 1) + 1;
    numbers.length = level + 1;
    const shown = [...numbers.keys()]
      .map((at) => numbers[at] ?? this.#styles.level(style, at).start)
      .slice(-definition.depth);
    const text = definition.write(shown);
    const item: Item = { level, mark: text, bullet: false };
    if (/^\d+[.)]$/.test(text)) item.number = numbers[level]!;
    return item;
  }
}
