import type { Bound } from '../schema.js';
import { vocabularyOf } from './vocabulary.js';

/** The maximum distance between a number and its bound, in characters. */
const far = 40;

/**
 * Returns the bound that a sentence gives to the number between `start` and `end`. The longest phrase wins: "no more
 * than" contains "more than".
 */
export function boundAt(text: string, start: number, end: number, language: string): Bound {
  const { bounds = {}, boundsAfter = {} } = vocabularyOf(language) ?? {};
  const before = text
    .slice(Math.max(0, start - far), start)
    .toLowerCase()
    .trimEnd();
  const after = text
    .slice(end, end + far)
    .toLowerCase()
    .trimStart();
  const endsWith = (phrase: string) =>
    before.endsWith(phrase) && !/[\p{L}\p{N}]/u.test(before.at(-phrase.length - 1) ?? '');
  const phrases = [
    ...pairs(bounds).filter(([, phrase]) => endsWith(phrase)),
    ...pairs(boundsAfter).filter(([, phrase]) => after.startsWith(phrase)),
  ];
  phrases.sort(([, one], [, other]) => other.length - one.length);
  return phrases[0]?.[0] ?? 'exactly';
}

const pairs = (phrases: Partial<Record<Bound, string[]>>) =>
  Object.entries(phrases).flatMap(([bound, each]) =>
    each.map((phrase) => [bound as Bound, phrase] as const),
  );
