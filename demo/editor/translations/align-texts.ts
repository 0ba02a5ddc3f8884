import { plainDigits } from '../../../src/statement/validation/written.js';
import type { MarkedText } from './changes.js';

/** What of a text is compared with its translation. */
export interface Features {
  /** How long it is to read, about the same in every script. */
  length: number;
  /** How many sentences a paragraph has. 0 if the text is itself a sentence. */
  sentences: number;
  numbers: Set<string>;
  /** URLs, and names that both scripts can have. */
  names: Set<string>;
  /** Signs and marks that translators keep: a question, a lead-in, quotation marks, brackets, bold, footnotes. */
  signs: Set<string>;
  /** Whether it is a heading, an item of a list, a quotation, or a line of the address block. */
  form: string;
}

/** Texts of the original and of the translation that belong together, by their indices. One side can be empty. */
export interface Bead {
  originals: number[];
  others: number[];
}

/** Signs that have a form of their own in some scripts. */
const signs: [string, RegExp][] = [
  ['ends as a question', /[?？؟]\P{L}*$/u],
  ['ends as a lead-in', /[:：]\s*$/],
  ['ends as an item', /[;；؛]\s*$/],
  ['quotation', /[“”„«»「『]|(?<!\p{L})"/u],
  ['brackets', /[(（]/],
];

const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A letter of Chinese or Japanese says about twice as much. Vowel signs are no letters of their own. */
const readingLength = (text: string) =>
  text.replace(/\p{M}/gu, '').length + (text.match(isWide)?.length ?? 0);

/** Returns what is compared of texts that are read as one. */
export function featuresOf(units: readonly MarkedText[], form = ''): Features {
  const text = units.map((unit) => unit.text).join(' ');
  const plain = plainDigits(text);
  const marks = units.flatMap((unit) => unit.marks);
  const urls = marks.flatMap((mark) => ('url' in mark ? [mark.url] : []));
  return {
    length: readingLength(text),
    sentences: units.length,
    // Separators of thousands differ between languages.
    numbers: new Set(
      (plain.match(/\d+(?:[.,\u00a0\u202f' ]\d{3}(?!\d))*/g) ?? []).map((each) =>
        each.replace(/\D/g, ''),
      ),
    ),
    names: new Set([...(plain.match(/\p{Lu}[\p{L}\p{M}-]{2,}/gu) ?? []), ...urls]),
    signs: new Set([
      ...signs.flatMap(([name, sign]) => (sign.test(text) ? [name] : [])),
      ...marks.map((mark) => ('note' in mark ? 'note' : 'url' in mark ? 'link' : mark.kind)),
    ]),
    form,
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
  signs: new Set(
    all.flatMap((each, index) =>
      [...each.signs].filter((sign) => index === all.length - 1 || !sign.startsWith('ends')),
    ),
  ),
  form: all[0]!.form,
});

/** Whether both texts have numbers, but none is the same. */
export const disagree = (one: Features, other: Features): boolean =>
  one.numbers.size > 0 && other.numbers.size > 0 && common(one.numbers, other.numbers) === 0;

const isHeading = ({ form }: Features) => form === 'heading';

/** The same signs lower the cost, and signs of one text alone raise it. */
function signCost(one: Features, other: Features): number {
  const both = common(one.signs, other.signs);
  const alone = one.signs.size + other.signs.size - 2 * both;
  return Math.min(alone, 3) - 1.2 * Math.min(both, 3);
}

/** Returns the cost of texts as translations of each other. The same numbers, links and names lower it. */
export function pairCost(one: Features, other: Features, ratio: number): number {
  if (isHeading(one) !== isHeading(other)) return Infinity;
  const shared =
    2 * Math.min(common(one.numbers, other.numbers), 3) +
    1.5 * Math.min(common(one.names, other.names), 2);
  // Translators mostly keep sentences.
  const sentences = 2.5 * Math.min(Math.abs(one.sentences - other.sentences), 3);
  const contradiction = disagree(one, other) ? 4 : 0;
  const form = one.form === other.form ? 0 : 2;
  return (
    lengthCost(one.length, other.length, ratio) +
    sentences +
    contradiction +
    form +
    signCost(one, other) -
    shared
  );
}

/** So much text says more about the ratio of lengths than that lengths are the same. */
const enough = 400;

/** Returns how long a translation is for a text of length 1. A short text, or one with gaps, says little about it. */
export const ratioOf = (originals: readonly Features[], others: readonly Features[]): number =>
  (total(others) + enough) / (total(originals) + enough);

/** How much less another alignment has to cost than pairs in order, if there are as many texts. */
const doubt = 6;

/**
 * Aligns two lists of texts by their order, their lengths (Gale and Church, 1993), and the numbers, links, names, signs
 * and forms that they share. As many texts are pairs in order, unless much speaks against it.
 */
export function alignTexts(
  originals: readonly Features[],
  others: readonly Features[],
  ratio = ratioOf(originals, others),
): Bead[] {
  const { beads, cost } = cheapest(originals, others, ratio);
  if (originals.length !== others.length) return beads;
  // Without gaps, the lengths of both texts give their ratio.
  const whole = total(others) / total(originals) || 1;
  const inOrder = originals.map((one, index) => pairCost(one, others[index]!, whole) + kinds[0][2]);
  const isBetter = cost + doubt < inOrder.reduce((sum, each) => sum + each, 0);
  return isBetter ? beads : inOrder.map((_, index) => ({ originals: [index], others: [index] }));
}

/** Returns the alignment with the lowest cost. */
function cheapest(originals: readonly Features[], others: readonly Features[], ratio: number) {
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
        if (down + right > 2 && (isHeading(a) || isHeading(b))) return;
        const pair = down > 0 && right > 0 ? pairCost(a, b, ratio) : 0;
        const sum = before + cost + pair;
        if (sum >= costs[i * width + j]!) return;
        costs[i * width + j] = sum;
        chosen[i * width + j] = kind;
      });
    }
  }
  const cost = costs.at(-1)!;
  const beads: Bead[] = [];
  for (let [i, j] = [rows, columns]; i > 0 || j > 0;) {
    const [down, right] = kinds[chosen[i * width + j]!]!;
    const indices = (end: number, count: number) =>
      Array.from({ length: count }, (_, at) => end - count + at);
    beads.unshift({ originals: indices(i, down), others: indices(j, right) });
    i -= down;
    j -= right;
  }
  return { beads, cost };
}
