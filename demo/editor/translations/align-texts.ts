import { plainDigits } from '../../../src/statement/validation/written.js';
import type { MarkedText } from './changes.js';

/** What of a text is compared with its translation. */
export interface Features {
  length: number;
  /** How many sentences a paragraph has. 0 if the text is itself a sentence. */
  sentences: number;
  numbers: Set<string>;
  /** URLs, and names that both scripts can have. */
  names: Set<string>;
  isHeading: boolean;
}

/** Texts of the original and of the translation that belong together, by their indices. One side can be empty. */
export interface Bead {
  originals: number[];
  others: number[];
}

/** Returns what is compared of texts that are read as one. */
export function featuresOf(units: readonly MarkedText[], isHeading = false): Features {
  const text = units.map((unit) => unit.text).join(' ');
  const plain = plainDigits(text);
  const urls = units.flatMap(({ marks }) =>
    marks.flatMap((mark) => ('url' in mark ? [mark.url] : [])),
  );
  return {
    length: text.length,
    sentences: units.length,
    // Separators of thousands differ between languages.
    numbers: new Set(
      (plain.match(/\d+(?:[.,\u00a0\u202f' ]\d{3}(?!\d))*/g) ?? []).map((each) =>
        each.replace(/\D/g, ''),
      ),
    ),
    names: new Set([...(plain.match(/\p{Lu}[\p{L}\p{M}-]{2,}/gu) ?? []), ...urls]),
    isHeading,
  };
}

/** The kinds of beads, with the cost of each: −log of how often translators make it (Gale and Church, 1993). */
const kinds = [
  [1, 1, 0.12],
  [1, 2, 2.4],
  [2, 1, 2.4],
  // Their cost does not depend on the length, because whole paragraphs are left out.
  [1, 0, 4.6],
  [0, 1, 4.6],
] as const;

/** The variance of lengths, in characters. */
const variance = 6.8;

/** Returns −log of the probability that lengths differ as much or more, by chance. */
function lengthCost(one: number, other: number, ratio: number): number {
  const mean = Math.max((one + other / ratio) / 2, 1);
  const z = Math.abs(other / ratio - one) / Math.sqrt(mean * variance);
  // The tail of the normal distribution (Abramowitz and Stegun, 26.2.17), whose logarithm is linear far out.
  if (z > 6) return 20 + 3 * (z - 6);
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    Math.exp((-z * z) / 2) *
    0.3989423 *
    t *
    (0.3193815 + t * (-0.3565638 + t * (1.781478 + t * (-1.821256 + t * 1.330274))));
  return -Math.log(Math.max(2 * tail, 1e-9));
}

const common = (one: Set<string>, other: Set<string>) => {
  let count = 0;
  for (const each of one) if (other.has(each)) count++;
  return count;
};

const total = (all: readonly Features[]) => all.reduce((sum, { length }) => sum + length, 0);

const merged = (all: readonly Features[]): Features => ({
  length: total(all),
  sentences: all.reduce((sum, { sentences }) => sum + sentences, 0),
  numbers: new Set(all.flatMap(({ numbers }) => [...numbers])),
  names: new Set(all.flatMap(({ names }) => [...names])),
  isHeading: all.some(({ isHeading }) => isHeading),
});

/** Whether both texts have numbers, but none is the same. */
export const disagree = (one: Features, other: Features): boolean =>
  one.numbers.size > 0 && other.numbers.size > 0 && common(one.numbers, other.numbers) === 0;

/** Returns the cost of texts as translations of each other. The same numbers, links and names lower it. */
function pairCost(one: Features, other: Features, ratio: number): number {
  if (one.isHeading !== other.isHeading) return Infinity;
  const shared =
    2 * Math.min(common(one.numbers, other.numbers), 3) +
    1.5 * Math.min(common(one.names, other.names), 2);
  // Translators mostly keep sentences.
  const sentences = 2.5 * Math.min(Math.abs(one.sentences - other.sentences), 3);
  const contradiction = disagree(one, other) ? 4 : 0;
  return lengthCost(one.length, other.length, ratio) + sentences + contradiction - shared;
}

/** Returns how many characters a translation has for one of the original. */
export const ratioOf = (originals: readonly Features[], others: readonly Features[]): number =>
  total(others) / total(originals) || 1;

/**
 * Aligns two lists of texts by their order, their lengths (Gale and Church, 1993), and the numbers, links and names
 * that they share.
 */
export function alignTexts(
  originals: readonly Features[],
  others: readonly Features[],
  ratio = ratioOf(originals, others),
): Bead[] {
  const [rows, columns] = [originals.length, others.length];
  // In a long text, only places that are about as far along in both are compared.
  const reach = Math.abs(rows - columns) + 30;
  const width = columns + 1;
  const pairsOf = (all: readonly Features[]) =>
    all.map((each, index) => (index > 0 ? merged([all[index - 1]!, each]) : each));
  const [originalPairs, otherPairs] = [pairsOf(originals), pairsOf(others)];
  const costs = new Float64Array((rows + 1) * width).fill(Infinity);
  const chosen = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= rows; i++) {
    const middle = rows > 0 ? Math.round((i * columns) / rows) : 0;
    const last = rows > 0 ? Math.min(columns, middle + reach) : columns;
    for (let j = Math.max(0, rows > 0 ? middle - reach : 0); j <= last; j++) {
      kinds.forEach(([down, right, cost], kind) => {
        if (down > i || right > j) return;
        const before = costs[(i - down) * width + j - right]!;
        if (before === Infinity) return;
        const a = (down > 1 ? originalPairs : originals)[i - 1]!;
        const b = (right > 1 ? otherPairs : others)[j - 1]!;
        // A heading is never joined with what is beside it.
        if (down + right > 2 && (a.isHeading || b.isHeading)) return;
        const pair = down > 0 && right > 0 ? pairCost(a, b, ratio) : 0;
        const sum = before + cost + pair;
        if (sum >= costs[i * width + j]!) return;
        costs[i * width + j] = sum;
        chosen[i * width + j] = kind;
      });
    }
  }
  const beads: Bead[] = [];
  for (let [i, j] = [rows, columns]; i > 0 || j > 0;) {
    const [down, right] = kinds[chosen[i * width + j]!]!;
    const indices = (end: number, count: number) =>
      Array.from({ length: count }, (_, at) => end - count + at);
    beads.unshift({ originals: indices(i, down), others: indices(j, right) });
    i -= down;
    j -= right;
  }
  return beads;
}
