import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { sentencesIn } from '../../../src/draft/sentences.js';
import { isUnspaced } from '../../../src/statement/validation/written.js';
import { runsOf, textOf } from './layout.js';
import { safeLanguage } from './safe-language.js';
import { annotationsOf, schema, sentenceMarks } from './schema.js';

const ends = /[.!?…؟۔।॥]["”»’'›)\]]*$/u;
const begins = /^["“«„‘'‹([¿¡]*(\p{Lu}|\p{Lo})/u;
/** A part of a URL, an email address, a file name, an abbreviation or an initial. */
const isName = (word: string) => /[/@]|[\p{L}\p{N}][.:][\p{L}\p{N}]|^\p{Lu}\.$/u.test(word);

/**
 * Whether a space is missing between two texts: the first ends a sentence, and the second begins another. Scripts without
 * spaces between words need none.
 */
function lacksSpace(before: string, after: string, language: string): boolean {
  const [, first = ''] = begins.exec(after) ?? [];
  if (!ends.test(before) || !first || isUnspaced(first)) return false;
  const last = /\S+$/.exec(before)![0];
  const next = /^\S+/.exec(after)![0];
  if (isName(last) || isName(next)) return false;
  // Knows abbreviations: "Mr." does not end a sentence.
  const whole = { text: `${before.trimStart()} ${after}`, spans: [] };
  let end = 0;
  for (const { text } of sentencesIn(whole, language)) {
    end = whole.text.indexOf(text, end) + text.length;
    if (end >= before.trimStart().length) return end === before.trimStart().length;
  }
  return false;
}

interface WithId {
  id?: string | undefined;
}

/** Returns a key of two neighbouring sentences. */
export const pairOf = (one: WithId, other: WithId) => `${one.id ?? ''} ${other.id ?? ''}`;

/**
 * Adds the space that is missing where a change put two sentences beside each other: by a paste, or by removing what was
 * between them. What the author types or removes inside a sentence stays as it is.
 */
export function addSpaces(
  tr: Transaction,
  fresh: { block: Node; at: number }[],
  { pairs }: { pairs: ReadonlySet<string> },
): void {
  const language = safeLanguage(annotationsOf(tr.doc).language);
  let added = 0;
  for (const place of fresh) {
    place.at += added;
    const { block, at } = place;
    if (block.type !== schema.nodes.paragraph && block.type !== schema.nodes.footnote) continue;
    const seams = runsOf(block).flatMap((run, index, runs) => {
      const before = runs[index - 1];
      const isNew = before && !pairs.has(pairOf(before, run));
      return isNew && lacksSpace(textOf(before), textOf(run), language)
        ? [{ from: at + 1 + run.from, marks: before.nodes.at(-1)!.marks }]
        : [];
    });
    for (const { from, marks } of seams.reverse())
      tr.insert(from, schema.text(' ', sentenceMarks(marks)));
    added += seams.length;
    if (seams.length > 0) place.block = tr.doc.nodeAt(place.at)!;
  }
}
