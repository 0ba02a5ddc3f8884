import type { Bound } from '../schema.js';
import { vocabularyOf } from './vocabulary.js';

/** How far from a number its bound is looked for, in characters. */
const far = 40;

/**
 * How a sentence bounds the number that stands in it from `start` to `end`. The longest phrase tells, so that
 * "no more than" is not taken for "more than".
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
