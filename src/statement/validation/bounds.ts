import { primary } from '../../utils/language-tag.js';
import type { Bound } from '../schema.js';
import { vocabularyOf } from './vocabulary.js';

/** The maximum distance between a number and its bound, in characters. */
const far = 40;

/** Matches a currency between a bound and its number: "at least KSh ". */
export const currency =
  /(?:(?<!\p{L})(?:us|a|c|r|nz|hk)?[$€£¥₹₱৳]|(?<!\p{L})(?:rs\.?|rp\.?|[kt]?sh|usd|eur|gbp|inr))\s?$/u;

/** What is before the first number of a range, and between its numbers, in the languages that drafts know. */
const between = '(?:[Bb]etween|[Ee]ntre|[Zz]wischen|[Aa]ntara|بين|ระหว่าง)';
const and = 'and|et|y|e|und|dan|و|และ';
const from = '(?:[Ff]rom|[Dd]es?|[Vv]on|[Dd]ari|من)';
const to = 'to|à|a|até|bis|hingga|sampai|إلى';
const signs = '–|—|〜|～|~|から|ถึง';
/** What is between the numbers of a range, as patterns: words between spaces, and signs. */
export const rangeJoins = { words: `${and}|${to}`, signs };
/** The pattern of a number in digits, whose groups can have spaces or other signs between them. */
export const digits = "\\p{Nd}(?:[\\p{Nd}.,'’]|[ \\u00a0\\u202f](?=\\p{Nd}{3}(?!\\p{Nd})))*";
/** A hyphen is in numbers of files and telephones, too: "30-40 families" is a range. */
const hyphen = `-(?=${digits}\\s+\\p{L})`;
/** These need no word before the first number. */
const joins = `(?: ?(?:${signs}) ?| (?:to|bis|à|a|hingga|sampai) |${hyphen})`;
const number = `(${digits}|\\p{Ll}+(?:-\\p{Ll}+)?)`;

/** Matches the text before and after the least number of a range. The greater one is a group. */
const lower: [before: RegExp, after: RegExp][] = [
  [
    new RegExp(`(?<!\\p{L})${between} ?$`, 'u'),
    new RegExp(`^ ?(?:\\p{L}+ )?(?:${and}) ?${number}`, 'u'),
  ],
  [new RegExp(`(?<!\\p{L})${from} $`, 'u'), new RegExp(`^ (?:${to}) ${number}`, 'u')],
  [/(?:^|[^\p{L}\d.,-]|\p{Lo})$/u, new RegExp(`^${joins}(${digits})`, 'u')],
];
/** Matches the text before the greatest number. The lesser one is a group. */
const upper = [
  new RegExp(`(?<!\\p{L})${between} ?${number} ?(?:\\p{L}+ )?(?:${and}) ?$`, 'u'),
  new RegExp(`(?<!\\p{L})${from} ${number} (?:${to}) $`, 'u'),
  // "3 May 2024 – 18 organizations" is a date line.
  new RegExp(`(?<![\\d.,'-])(?!(?:19|20)\\d\\d [–—] $)(${digits})(?:${joins}|-)$`, 'u'),
];

/** A number that changed has no bounds: "rose from 200 to 300". */
const changed =
  /(?<!\p{L})(?:rose|risen|rises?|rising|gr[eo]wn?|fell|fallen|falls?|increas\p{L}+|decreas\p{L}+|dropp?\p{L}*|declin\p{L}+|went|gone|jump\p{L}*|cut|reduc\p{L}+|rais\p{L}+|chang\p{L}+|up|down)(?: \p{L}+){0,3} from [^.]{0,20}$/iu;

type Phrases = Partial<Record<Bound, string[]>>;

/** Other ways to bound a number in English. A figure can also give such a number as exact. */
const otherwise: Phrases = {
  'at-most': ['as many as', 'as much as'],
  'at-least': ['minimum of'],
  about: ['roughly', 'close to', 'estimated'],
  'more-than': ['upwards of', 'in excess of'],
};

/** Returns the end of a range that a number is: the least or the most. */
export function rangeBoundAt(text: string, start: number, end: number): Bound | undefined {
  const before = text.slice(Math.max(0, start - far), start);
  const after = text.slice(end, end + far);
  if (changed.test(before)) return undefined;
  // A word can be any number.
  const size = (written = '') => (/^\d/.test(written) ? Number(written.replace(/\D/g, '')) : NaN);
  const own = size(text.slice(start, end));
  for (const [is, follows] of lower) {
    const found = is.test(before) ? follows.exec(after) : null;
    if (found && !(size(found[1]) <= own)) return 'at-least';
  }
  const isMost = upper.some((is) => {
    const found = is.exec(before);
    return found !== null && !(size(found[1]) >= own);
  });
  return isMost ? 'at-most' : undefined;
}

/** Returns the bounds that a figure can have for a number in a sentence, the closest first. */
export function boundsAt(
  text: string,
  start: number,
  end: number,
  language: string,
  range = rangeBoundAt(text, start, end),
): Bound[] {
  const plain = boundAt(text, start, end, language);
  if (plain !== 'exactly') return [plain];
  // The words for a change are known in English alone: "de 12 à 15" can be a range or a rise.
  if (range) return primary(language) === 'en' ? [range] : [range, plain];
  if (text[end] === '+') return ['at-least', plain];
  const other = phraseAt(text, start, end, { bounds: otherwise });
  return other === plain ? [plain] : [other, plain];
}

/** Returns the bound that a sentence gives to the number between `start` and `end`, in the words of its language. */
export const boundAt = (text: string, start: number, end: number, language: string): Bound =>
  phraseAt(text, start, end, vocabularyOf(language));

/** Returns the bound of the longest phrase around a number: "no more than" contains "more than". */
function phraseAt(
  text: string,
  start: number,
  end: number,
  { bounds = {}, boundsAfter = {} }: { bounds?: Phrases; boundsAfter?: Phrases } = {},
): Bound {
  const before = text
    .slice(Math.max(0, start - far), start)
    .toLowerCase()
    .replace(currency, '')
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

const pairs = (phrases: Phrases) =>
  Object.entries(phrases).flatMap(([bound, each]) =>
    each.map((phrase) => [bound as Bound, phrase] as const),
  );
