import type { Bound } from '../statement/schema.js';
import { numberWords } from '../statement/validation/number-words.js';
import { checkEveryLanguage } from '../statement/validation/every-language.js';
import { spelledNumbersIn } from '../statement/validation/spelled-numbers.js';
import { escaped, plainDigits } from '../statement/validation/written.js';
import { boundIn } from './bounds.js';
import { datesIn, daysIn } from './dates.js';
import { hanNumbersIn } from './han-numbers.js';
import { labelsOf, languageOf } from './languages/languages.js';
import { powersIn } from './powers.js';

checkEveryLanguage();

/** A quantity in a sentence. */
export interface FoundFigure {
  value: number | string;
  bound: Bound;
  notation?: 'compact';
  /** The words after the number, which can name the counted things. */
  counts: string;
}

const separated =
  "\\d{1,3}(?:[,.' \u202f]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d\\d)+,\\d{3}|\\d+(?:[.,]\\d+)?";

/** Matches words before a number that counts nothing, such as the number of an article, a page or an item. */
const reference =
  /(?:(?<![\p{L}])(?:no|nos|nr|art|arts|sec|secs|paras?|pp?|abs|rn|fig|vol|tel|phone|fax|box|n[º°]|§+)\.? ?|[[^:#/§+№-]|^\(|\d\()$/iu;

/** Matches text after a number that counts nothing, such as the number of a house, a clause or an hour. */
const noCount =
  /^(?:\(\d|[:/]\d|\s?(?:a\.?m|p\.?m)\b|\s?(?:Uhr|h\d)|\s(?:o['’]clock|in the (?:morning|afternoon|evening)|(?:heures )?du matin|(?:horas )?d[ae] (?:la )?(?:manhã|tarde|noite|mañana|noche|madrugada))(?!\p{L})|-(?:\d|\p{L})|\s?°|th\b|(?:月|日(?!間)|号|條|条|項|頁))/u;

/** The parts of a share around its numbers: "one in ten", "9 out of 10", "una de cada tres". */
const shareBefore = /(?:(?<!\p{L})(?:one|1) in|out of(?: every)?|(?<!\p{L})(?:de|em) cada) $/iu;
const ofMany = /(?<!\p{L})(?:une?|deux|trois|quatre|neuf|\d+) \p{L}+ sur $/iu;
const shareAfter = /^ (?:out of|de cada) (?=[\p{L}\d])/u;

/** Matches text after a number that is part of a name: "Room 9 of", "Group 88." */
const small =
  /^(?:\s*(?:$|[.,;:)”"'’]|(?:of|in|on|at|and|or|to|for|from|by|the|is|are|was|were|has|as|that|which|claims?|de|du|del|da|do|der|des|et|y|e|und|von)(?![\p{L}])|\p{Lu}))/u;

/** Matches text after a number in words that counts nothing. */
const nothing = /^(?:$|(?:is|are|was|were|have|has|had|who|whom|and|to|will|must)(?!\p{L}))/u;

interface Numbers {
  numerals: Map<string, number>;
  powers: ReturnType<typeof powersIn>;
  vague: string[];
  /** A number in digits with the power after it, or in words. */
  pattern: RegExp;
}

const numbers = new Map<string, Numbers>();

/** Returns how a language writes numbers. Finding this takes much longer than reading a sentence. */
function numbersOf(language: string): Numbers {
  let known = numbers.get(language);
  if (!known) {
    const numerals = numeralsOf(language);
    const vague = languageOf(language).vague ?? [];
    const powers = powersIn(language);
    const or = (words: string[]) => words.map(escaped).join('|') || '(?!)';
    const pattern = new RegExp(
      `(?<![\\d\\p{sc=Latin}-]|\\d[.,'])(?:(${separated})(?: ?(${or([...powers.keys()])})(?!\\p{sc=Latin}))?|(${or([...numerals.keys(), ...vague])}))(?!\\d|[.,:']\\d|\\p{sc=Latin}|-(?!year)| dozen)`,
      'giu',
    );
    known = { numerals, powers, vague, pattern };
    numbers.set(language, known);
  }
  return known;
}

/** Returns the quantities in a sentence: numbers in digits or words, with their bounds. Omits dates and ordinals. */
export function figuresIn(sentence: string, language: string): FoundFigure[] {
  const { numerals, powers, vague, pattern } = numbersOf(language);
  const text = plainDigits(sentence);
  const taken = [...datesIn(sentence, language), ...daysIn(sentence, language)];
  const isFree = (start: number, end: number) =>
    !taken.some((date) => start < date.end && date.start < end);
  const figures: { start: number; figure: FoundFigure }[] = [];
  for (const { value, start, end } of hanNumbersIn(text, language)) {
    if (!isFree(start, end)) continue;
    taken.push({ start, end });
    figures.push({
      start,
      figure: { value, ...said(sentence, text, { start, end }, language), notation: 'compact' },
    });
  }
  for (const { value, start, end } of spelledNumbersIn(text, language)) {
    if (!isFree(start, end) || !counts(text, start, end, language)) continue;
    taken.push({ start, end });
    figures.push({ start, figure: { value, ...said(sentence, text, { start, end }, language) } });
  }
  for (const match of text.matchAll(pattern)) {
    const [all, digits, scale, word = ''] = match;
    const [start, end] = [match.index, match.index + all.length];
    if (!isFree(start, end) || !counts(text, start, end, language)) continue;
    // "Dos mil" is not two, and "thirty-five" has been found as a whole.
    const [next = ''] = /^[ -]?[\p{L}]+/u.exec(text.slice(end)) ?? [];
    if (
      !digits &&
      (powers.has(next.trim().toLowerCase()) || numerals.has(next.trim().toLowerCase()))
    )
      continue;
    const about = said(sentence, text, { start, end }, language);
    // "The five are free", "children under five": nothing is counted.
    const [, group] =
      /(?<!\p{L})(the|all|those|under|over|aged)\s$/iu.exec(text.slice(0, start)) ?? [];
    const isAge = /^(?:under|over|aged)$/i.test(group ?? '');
    if (group && (digits === undefined || isAge) && nothing.test(about.counts)) continue;
    // "The Council of the Three Rivers" is not counted.
    if (/[^–—:.)] $/u.test(text.slice(0, start)) && /^\p{Lu}/u.test(word)) continue;
    if (vague.includes(word.toLowerCase())) {
      figures.push({
        start,
        figure: { value: word.toLowerCase(), bound: 'indefinite', counts: about.counts },
      });
      continue;
    }
    const factor = powers.get(scale?.toLowerCase() ?? '') ?? 1;
    const value =
      digits === undefined
        ? numerals.get(word.toLowerCase())!
        : Math.round(numberOf(digits, factor > 1) * factor * 1e6) / 1e6;
    if (!Number.isSafeInteger(value)) continue;
    figures.push({
      start,
      figure: { value, ...about, ...(scale && { notation: 'compact' as const }) },
    });
  }
  return figures.sort((one, other) => one.start - other.start).map(({ figure }) => figure);
}

/** Whether a number counts something, and does not name a thing. */
function counts(text: string, start: number, end: number, language: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (reference.test(before) || noCount.test(after)) return false;
  if (shareBefore.test(before) || shareAfter.test(after)) return false;
  if (
    language.startsWith('fr') &&
    (ofMany.test(before) ||
      /^ \p{L}+ sur (?:\d|(?:deux|trois|quatre|cinq|dix)(?!\p{L}))/u.test(after))
  )
    return false;
  if (text.slice(start, end) === '1' && /^ in \d/.test(after)) return false;
  const languages = labelsOf(language);
  if (languages.some(({ shares }) => shares?.test(after))) return false;
  const [word = ''] = /[\p{L}\p{M}'’-]+[ \u00a0]?$/u.exec(before) ?? [];
  const last = word.trim().toLowerCase();
  if (
    languages.some(({ references = [] }) =>
      references.some((each) =>
        /[\p{sc=Thai}\p{sc=Mymr}\p{sc=Han}]/u.test(each)
          ? last.endsWith(each)
          : each.toLowerCase() === last,
      ),
    )
  )
    return false;
  // "Room 9 of the registry": a name goes before it, and nothing that it counts after it.
  const isNamed = /[^.!?]\s["“(]?\p{Lu}[\p{L}-]+ $/u.test(before) && /^\p{Lu}\p{Ll}/u.test(word);
  if (isNamed && small.test(after) && !/^[%$€£]/.test(after)) return false;
  // A telephone number, or the number of a house.
  if (/^[ -]?\d{3,}/.test(after) && /\d[ -]$|\+$/.test(before)) return false;
  return (
    !/\+\d[\d ]*$/.test(before) &&
    !/^\s\p{Lu}[\p{L}]+ (?:Street|Road|Avenue|Lane|Square|Boulevard|Way)\b/u.test(after) &&
    !/^\s\p{L}* ?(?:Street|Road|Avenue)\b/u.test(after)
  );
}

/** Returns the bound of a number and the text after it. */
function said(
  sentence: string,
  text: string,
  { start, end }: { start: number; end: number },
  language: string,
) {
  const after = /^[^.,;:()—–။।۔。]*/.exec(sentence.slice(end))![0].trim();
  return {
    bound: boundIn(text, start, end, language),
    counts: after.split(/\s+/).slice(0, 6).join(' '),
  };
}

/** The words for numbers, the longest first. "One" is hardly ever a quantity. */
function numeralsOf(language: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const power of [1, 100, 1e3, 1e6, 1e9])
    for (let value = 1; value < 100; value++)
      for (const word of numberWords(value * power, language))
        if (value * power > 1 && !found.has(word)) found.set(word, value * power);
  return new Map([...found].sort(([one], [other]) => other.length - one.length));
}

/** A number in digits: three after a sign are a group, unless there are millions of it. */
const numberOf = (digits: string, fraction: boolean) =>
  /^\d+[.,]\d+$/.test(digits) && (fraction || !/^\d{1,3}[.,]\d{3}$/.test(digits))
    ? Number(digits.replace(',', '.'))
    : Number(digits.replace(/\D/g, ''));
