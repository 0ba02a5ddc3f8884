import { sentencesIn } from '../../../src/draft/sentences.js';
import { isUnspaced } from '../../../src/statement/validation/written.js';

/** A part of the text of a block: a sentence, or words without a sentence. */
export interface Part {
  start: number;
  end: number;
  id?: string | undefined;
}

/** The text of a block in parts. The parts follow each other without gaps. */
export interface Parts {
  text: string;
  language: string;
  parts: Part[];
  newId: () => string;
}

/** Returns where sentences begin in a text, apart from the first. */
function beginnings(text: string, language: string): number[] {
  let done = 0;
  const starts = sentencesIn({ text, spans: [] }, language).map((sentence) => {
    const start = text.indexOf(sentence.text, done);
    done = start + sentence.text.length;
    return start;
  });
  return starts.slice(1);
}

const isBlank = ({ text }: Parts, { start, end }: Part) => text.slice(start, end).trim() === '';

/** Joins neighbouring parts of one sentence. */
function merged(parts: Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    if (part.start === part.end) continue;
    const last = all.at(-1);
    if (last?.id === part.id && last) last.end = part.end;
    else all.push({ ...part });
  }
  return all;
}

/**
 * Gives words without a sentence to a sentence. What continues the sentence before belongs to it, what leads into the
 * next sentence belongs to that, and what is between them is divided into new sentences.
 */
export function withSentences(block: Parts): Part[] {
  const parts = block.parts.map((part) => ({ ...part }));
  // The list grows from the end, so that the places of the earlier parts stay.
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    if (part.id !== undefined) continue;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (isBlank(block, part)) {
      part.id = before?.id ?? after?.id;
      continue;
    }
    const base = before?.start ?? part.start;
    const all = block.text.slice(base, after?.end ?? part.end);
    const cuts = beginnings(all, block.language)
      .map((start) => start + base)
      .filter((start) => start >= part.start && start <= part.end);
    const isNew = before?.id === undefined || cuts[0] === part.start;
    const inner = cuts.filter((cut) => cut > part.start && cut < part.end);
    const isApart = after?.id === undefined || cuts.includes(part.end);
    const edges = [part.start, ...inner, part.end];
    const pieces = edges.slice(1).map((end, at): Part => {
      const start = edges[at]!;
      if (at === 0 && !isNew) return { start, end, id: before.id };
      if (at === edges.length - 2 && !isApart && before?.id !== after.id)
        return { start, end, id: after.id };
      return { start, end, id: block.newId() };
    });
    // The words were put into a sentence and end it, so that its rest is another.
    const last = pieces.at(-1)!;
    if (after && before?.id !== undefined && before.id === after.id && last.id !== before.id)
      after.id = isApart ? block.newId() : last.id;
    parts.splice(index, 1, ...pieces);
  }
  return merged(parts);
}

/** Gives white space without words to the sentence before it. */
export function withoutBlanks(block: Parts): Part[] {
  const parts = block.parts.map((part) => ({ ...part }));
  parts.forEach((part, index) => {
    if (!isBlank(block, part)) return;
    const neighbour = parts[index - 1] ?? parts[index + 1];
    if (neighbour) part.id = neighbour.id;
  });
  return merged(parts);
}

/** Returns where words were typed in a text, and how many characters they replaced. */
function inserted(before: string, after: string): { start: number; end: number; removed: number } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [one, other] = [before.length, after.length];
  while (one > start && other > start && before[one - 1] === after[other - 1])
    [one, other] = [one - 1, other - 1];
  return { start, end: other, removed: one - start };
}

/**
 * Divides sentences in which the author typed the end of a sentence or the beginning of one. Sentences that the author
 * joined stay joined. `before` has the earlier texts of the sentences.
 */
export function dividedAsTyped(block: Parts, before: Map<string, string>): Part[] {
  return block.parts.flatMap((part) => {
    const { start, end, id } = part;
    const old = id === undefined ? undefined : before.get(id);
    const text = block.text.slice(start, end);
    if (old === undefined || old === text) return part;
    const typed = inserted(old, text);
    if (typed.end === typed.start) return part;
    const rest = /^\s*/.exec(text.slice(typed.end))![0].length;
    const cuts = beginnings(text, block.language).filter(
      (cut) => cut >= typed.start && cut <= typed.end + rest,
    );
    if (cuts.length === 0) return part;
    const known = beginnings(old, block.language);
    const grown = typed.end - typed.start - typed.removed;
    const fresh = cuts.filter(
      (cut) => !known.includes(cut <= typed.start ? cut : cut - grown) && cut > 0,
    );
    const edges = [0, ...fresh, text.length].map((offset) => offset + start);
    return edges.slice(1).map((to, at) => ({
      start: edges[at]!,
      end: to,
      id: at === 0 ? id : block.newId(),
    }));
  });
}

/** A letter or digit of a language that has spaces between words. */
const isOfWord = (character = '') => /[\p{L}\p{M}\p{N}]/u.test(character) && !isUnspaced(character);

/**
 * Moves the border of two sentences out of a word. If the words no longer are two sentences, they become one, and
 * `joined` is called with both ids. `isApart` says whether the mark of a footnote is at the border.
 */
export function withWholeWords(
  block: Parts,
  isApart: (offset: number) => boolean,
  joined: (first: string, second: string) => void,
): Part[] {
  const parts = block.parts.map((part) => ({ ...part }));
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const { text } = block;
    const border = part.start;
    if (before?.id === undefined || part.id === undefined || before.id === part.id) return;
    if (!isOfWord(text[border - 1]) || !isOfWord(text[border]) || isApart(border)) return;
    const cuts = beginnings(text.slice(before.start, part.end), block.language).map(
      (start) => start + before.start,
    );
    const [cut] = cuts.sort((one, other) => Math.abs(one - border) - Math.abs(other - border));
    if (cut === undefined) {
      joined(before.id, part.id);
      part.id = before.id;
    } else before.end = part.start = cut;
  });
  return merged(parts);
}
