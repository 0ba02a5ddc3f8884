import {
  alignTexts,
  disagree,
  type Features,
  featuresOf,
  pairCost,
  ratioOf,
} from './align-texts.js';
import type { Block, Unit } from './blocks.js';

/** Blocks of the original and of the translation that belong together. One side can be empty. */
export interface Match {
  originals: Block[];
  others: Block[];
}

/** A heading and the paragraphs below it. */
interface Part {
  heading?: Block;
  paragraphs: Block[];
}

const features = (blocks: readonly Block[]): Features[] =>
  blocks.map(({ kind, units, form }) => featuresOf(units, kind === 'heading' ? kind : form));

/** Divides a text by its headings. The first part has none. */
function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ paragraphs: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ heading: block, paragraphs: [] });
    else parts.at(-1)!.paragraphs.push(block);
  }
  return parts;
}

function matched(originals: Block[], others: Block[], ratio: number): Match[] {
  const beads = alignTexts(features(originals), features(others), ratio);
  return beads.map((bead) => ({
    originals: bead.originals.map((index) => originals[index]!),
    others: bead.others.map((index) => others[index]!),
  }));
}

/** Aligns a document with its translation by paragraph. Every block of both is in one match. */
export function align(originals: readonly Block[], others: readonly Block[]): Match[] {
  const of = (blocks: readonly Block[], ...kinds: Block['kind'][]) =>
    blocks.filter(({ kind }) => kinds.includes(kind));
  const body = [originals, others].map((blocks) => of(blocks, 'heading', 'paragraph')) as [
    Block[],
    Block[],
  ];
  const ratio = ratioOf(features(body[0]), features(body[1]));
  const parts = body.map(partsOf) as [Part[], Part[]];
  const text =
    parts[0].length === parts[1].length
      ? parts[0].flatMap((part, index) => {
          const other = parts[1][index]!;
          return [
            ...(part.heading ? [{ originals: [part.heading], others: [other.heading!] }] : []),
            ...matched(part.paragraphs, other.paragraphs, ratio),
          ];
        })
      : matched(...body, ratio);
  const titles = [of(originals, 'title'), of(others, 'title')] as const;
  return [
    ...(titles[0].length + titles[1].length > 0
      ? [{ originals: titles[0], others: titles[1] }]
      : []),
    ...text,
    ...matched(of(originals, 'note'), of(others, 'note'), ratio),
  ];
}

const sentenceFeatures = (units: readonly Unit[]) =>
  units.map((unit): Features => ({ ...featuresOf([unit]), sentences: 0 }));

/** Whether the sentences of a match pair one to one, without a contradiction. */
export function pairs({ originals, others }: Match): boolean {
  const [one, second] = originals;
  const [other, third] = others;
  if (!one || !other || second || third || one.units.length !== other.units.length) return false;
  const [own, theirs] = [sentenceFeatures(one.units), sentenceFeatures(other.units)];
  return alignTexts(own, theirs).every(({ originals: [from], others: [to] }) => {
    const [left, right] = [own[from!], theirs[to!]];
    return from === to && left && right && !disagree(left, right);
  });
}

/** Returns for each sentence of a translation to which sentence of the original it belongs, by index. */
export function assigned(originals: readonly Unit[], others: readonly Unit[]): number[] {
  if (originals.length === 0) return others.map(() => -1);
  const places = new Array<number>(others.length).fill(0);
  const [own, theirs] = [sentenceFeatures(originals), sentenceFeatures(others)];
  const ratio = ratioOf(own, theirs);
  const costOf = (original: number, other: number) =>
    pairCost(own[original]!, theirs[other]!, ratio);
  let last = 0;
  for (const bead of alignTexts(own, theirs, ratio)) {
    const [first = last, second] = bead.originals;
    for (const index of bead.others) {
      // A sentence for two may be of one of them, if the other one was left out.
      const isOfSecond = second !== undefined && costOf(second, index) < costOf(first, index);
      places[index] = isOfSecond ? second : first;
    }
    last = second ?? first;
  }
  return places;
}
