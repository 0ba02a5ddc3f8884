import type { Bound } from '../statement/schema.js';
import { numberWords } from '../statement/validation/number-words.js';
import { checkEveryLanguage } from '../statement/validation/every-language.js';
import { spelledNumbersIn } from '../statement/validation/spelled-numbers.js';
import { escaped, plainDigits } from '../statement/validation/written.js';
import { digits as inDigits, rangeBoundAt, rangeJoins } from '../statement/validation/bounds.js';
import { boundIn } from './bounds.js';
import { datesIn, datesOfOtherCalendars, daysIn } from './dates.js';
import { hanNumbersIn } from './han-numbers.js';
import { clauseOf, countedIn } from './counted.js';
import { labelsOf, languageOf } from './languages/languages.js';
import { contactsIn, endsWithFlight, isLocation } from './places.js';
import { powersIn } from '../statement/validation/powers.js';
import { currencyCodes } from '../statement/validation/written-numbers.js';
import { primary } from '../utils/language-tag.js';

checkEveryLanguage();

/** A quantity in a sentence. */
export interface FoundFigure {
  value: number | string;
  bound: Bound;
  notation?: 'compact';
  /** What the number counts, in the words after it. Ends with an ellipsis if its end is not known. */
  counts: string;
  /** Whether it is the least or the most of a range. */
  isRange?: boolean;
}

const separated =
  "\\d{1,3}(?:[,.' \u202f]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d\\d)+,\\d{3}|\\d+(?:[.,]\\d+)?";

/** Matches words before a number that counts nothing, such as the number of an article, a page or an item. */
const reference =
  /(?:(?<![\p{L}])(?:no|nos(?=\.)|nr|art|arts|sec|secs|paras?|pp?|abs|rn|fig|vol|tel|phone|fax|box|n\.?[º°]|§+)\.? ?|[[^:#/§+№-]|^\(|\d\()$/iu;

/** Matches text after a number that counts nothing, such as the number of a house, a clause or an hour. */
const noCount =
  /^(?:\(\d|[:/]\d|\s?(?:a\.?m|p\.?m)\b|\s?(?:Uhr|h\d)|\s(?:o['’]clock|in the (?:morning|afternoon|evening)|(?:heures )?du matin|(?:horas )?d[ae] (?:la )?(?:manhã|tarde|noite|mañana|noche|madrugada))(?!\p{L})|-(?!\p{sc=Beng})\p{L}|\s?[°′″]|th\b|(?:月|日(?!間)|時(?!間)|号|條|条|項|頁)|\s(?:times (?:as|more|higher|larger|greater)|fois (?:plus|moins|supérieure?)|veces (?:más|menos|mayor|superior)|vezes (?:mais|menos|maior|superior)|kali lipat)(?!\p{L}))/u;

/** Matches what is around the age of a person: "Ada Osu, 14, ", "aged 5 to ", "her sons, 17 and 19, ". */
const beforeAge =
  /(?:\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ \(|\p{Lu}[\p{L}'’-]+, |\p{L}, (?:\d{1,2}, )*(?:\d{1,2} (?:and|et|y|e|und|dan) )?)$/u;
/** "A fisher, Halimah (41), said" */
const afterOneName = /\p{L}, \p{Lu}\p{L}+ \($/u;
const afterAge = /^(?:\)|, | (?:and|et|y|e|und|dan) \d{1,2},)/u;
const aged =
  /(?<!\p{L})(?:aged?(?: of)?|âgée?s? de|de edad|Alter von|berusia|berumur|อายุ|အသက်|(?:girl|boy|child|man|woman|son|daughter|baby) of|(?:young|old)er than)(?: (?:between|entre|antara))?(?: \d{1,2}(?: ?[–-] ?| (?:to|and|à|et|a|y|bis|und|hingga|sampai|dan) ))? ?$/iu;

/** The parts of a share around its numbers: "one in ten", "9 out of 10", "una de cada tres". */
const shareBefore =
  /(?:(?<!\p{L})(?:one|1) in|out of(?: every)?|(?<!\p{L})(?:de|em) cada) $|\d分の$/iu;
/** "A quarter of a million" is not a million. */
const ofPower = /(?:quarters?|thirds?|fifths?) of (?:a )?(?:thousand|million|billion)$/iu;
const ofMany = /(?<!\p{L})(?:une?|deux|trois|quatre|neuf|\d+)(?: \p{L}+)? sur $/iu;
/** "8 in 10 flats", "7 von 10", "7 dari 10", "4人に1人" */
const ofEvery =
  /(?<![\d.,])\d{1,2} in 100?(?![\d.,]*\d)|(?<![\d.,])\d{1,2} (?:von|dari) (?:\d|10)(?![\d.,]*\d)|\d+人に\d+人/gu;
const shareAfter = /^ (?:out of|de cada) (?=[\p{L}\d])|^分の/u;
const small = 'two|three|four|five|six|seven|eight|nine|ten|[2-9]|10';
/** Matches "four in five", but not "two in five villages". */
const oneOf = new RegExp(
  `(?<!\\p{L})(?:${small}) in (?:${small})(?![\\d,.]\\d|\\d|\\p{L}| (?:\\p{L}+ )?\\p{L}+s(?!\\p{L}))`,
  'giu',
);

/** Matches text after a number that is part of a name: "Room 9 of", "Group 88." */
const ofName =
  /^(?:\s*(?:$|[.,;:)”"'’]|(?:of|in|on|at|and|or|to|for|from|by|the|is|are|was|were|has|as|that|which|claims?|until|since|after|before|when|where|while|who|with|without|into|not|had|have|will|would|must|should|may|can|but|because|be|de|du|del|da|do|der|des|et|y|e|und|von)(?![\p{L}])|\p{Lu}))/u;

/** Matches text after a number in words that counts nothing. */
const nothing = /^(?:$|(?:is|are|was|were|have|has|had|who|whom|and|to|will|must)(?!\p{L}))/u;

const currency = new RegExp(`^(?:${currencyCodes}) $`, 'u');

interface Numbers {
  numerals: Map<string, number>;
  powers: ReturnType<typeof powersIn>;
  vague: string[];
  /** A number in digits with the power after it, or in words. */
  pattern: RegExp;
}

/** Letters after a number that are powers before people or after a currency, and units elsewhere: "1.5m people". */
const short: Record<string, string | undefined> = {
  en: '(?:m|bn|k)(?= (?:people|persons|children|women|men|families|households|refugees|residents|citizens|workers|fishers|farmers|homes|dollars|euros|pounds)\\b)|(?<=[$€£] ?[\\d.,]+)(?:m|bn|k)',
};
const shortPowers: Record<string, number | undefined> = { m: 1e6, bn: 1e9, k: 1e3 };

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
      `(?<!\\d|(?<!\\d)-|\\d[.,']|\\p{sc=Latin}(?<!(?<!\\p{L})(?:${currencyCodes})))(?:(${separated})(?: ?(${or([...powers.keys()])})(?!\\p{sc=Latin})|(${short[primary(language)] ?? '(?!)'}))?|(${or([...numerals.keys(), ...vague])}))(?!\\d|[.,:']\\d|\\p{sc=Latin}|-(?!year|\\d|\\p{sc=Beng})| dozen)`,
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
  const taken = [
    ...datesIn(sentence, language),
    ...daysIn(sentence, language),
    ...datesOfOtherCalendars(sentence),
    ...contactsIn(text),
  ];
  const isFree = (start: number, end: number) =>
    !taken.some((date) => start < date.end && date.start < end);
  const figures: { start: number; figure: FoundFigure }[] = [];
  for (const { value, start, end } of hanNumbersIn(text, language)) {
    if (!isFree(start, end) || !counts(text, start, end, language)) continue;
    taken.push({ start, end });
    figures.push({
      start,
      figure: { value, ...said(sentence, text, { start, end }, language), notation: 'compact' },
    });
  }
  for (const { value, start, end } of spelledNumbersIn(text, language)) {
    if (!isFree(start, end)) continue;
    // "Two hundred years" are not two, either.
    taken.push({ start, end });
    if (!counts(text, start, end, language)) continue;
    const about = said(sentence, text, { start, end }, language);
    const notation = value >= 1e6 && { notation: 'compact' as const };
    figures.push({ start, figure: { value, ...about, ...notation } });
  }
  for (const match of text.matchAll(pattern)) {
    const [all, digits, long, letter, word = ''] = match;
    const scale = long ?? letter;
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
    // "Over 2,600" is no age.
    const isAge = /^(?:under|over|aged)$/i.test(group ?? '') && !/\d{3}/.test(digits ?? '');
    const isNone = about.counts === '' || nothing.test(clauseOf(sentence.slice(end)));
    if (group && (digits === undefined || isAge) && isNone) continue;
    // "The Council of the Three Rivers" is not counted.
    if (/[^–—:.)] $/u.test(text.slice(0, start)) && /^\p{Lu}/u.test(word)) continue;
    if (vague.includes(word.toLowerCase())) {
      figures.push({
        start,
        figure: { value: word.toLowerCase(), bound: 'indefinite', counts: about.counts },
      });
      continue;
    }
    const power = scale?.toLowerCase() ?? '';
    const factor = (long ? powers.get(power) : shortPowers[power]) ?? 1;
    const value =
      digits === undefined
        ? numerals.get(word.toLowerCase())!
        : Math.round(
            numberOf(digits, factor > 1 && !(language.startsWith('en') && /,\d{3}$/.test(digits))) *
              factor *
              1e6,
          ) / 1e6;
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
  const isHyphenated = before.endsWith('-') || /^-\d/.test(after);
  if (isHyphenated && rangeBoundAt(text, start, end) === undefined) return false;
  const ahead = isHyphenated ? before.replace(/\d[\d.,']*-$/u, '') : before;
  // In Spanish and Portuguese, "para" is no paragraph.
  const isPara = /^(?:es|pt)/.test(language) && /(?<!\p{L})para $/iu.test(ahead);
  if ((reference.test(ahead) && !isPara) || noCount.test(after)) return false;
  if (isLocation(before, after) || endsWithFlight(before)) return false;
  // "1) it is far" is an item, and "(about 200)" is not.
  if (/^\)\s/u.test(after) && !/\([^()]*$/u.test(before)) return false;
  // "Multiplié par trois" counts nothing.
  if (/(?<!\p{L})(?:multipli|divis|divid)\p{L}* (?:par|por|by) $/iu.test(before)) return false;
  if (shareBefore.test(before) || shareAfter.test(after) || ofPower.test(text.slice(0, end)))
    return false;
  if (
    language.startsWith('fr') &&
    (ofMany.test(before) ||
      /^(?: \p{L}+)? sur (?:\d|(?:deux|trois|quatre|cinq|dix)(?!\p{L}))/u.test(after))
  )
    return false;
  if (isSingular(before, after, language)) return false;
  if (
    [...text.matchAll(oneOf), ...text.matchAll(ofEvery)].some(
      ({ 0: all, index }) => start >= index && end <= index + all.length,
    )
  )
    return false;
  if (text.slice(start, end) === '1' && /^ in \d/.test(after)) return false;
  const languages = labelsOf(language);
  const units = languages.flatMap(({ shares, durations }) => [shares, durations]);
  if (units.some((unit) => unit?.test(after))) return false;
  const isAge = beforeAge.test(before) && afterAge.test(after) && end - start < 3;
  const isAgeOfOne =
    afterOneName.test(before) && /^\), (?!(?:and|et|y|e|und|dan) )\p{Ll}/u.test(after);
  if (isAge || isAgeOfOne || aged.test(before) || /^ of (?:us|you)(?!\p{L})/u.test(after))
    return false;
  const [word = ''] = /[\p{L}\p{M}'’-]+[ \u00a0]?$/u.exec(before) ?? [];
  if (isReference(word, language)) return false;
  // "Articles 14, 15 and 16"
  const [row = '', first = ''] =
    /([\p{L}\p{M}'’-]+) (?:\d+(?:\(\p{L}+\))?(?:, | (?:and|et|y|e|und|dan|to|or|bis|à|a|au) ))+$/u.exec(
      before,
    ) ?? [];
  if (row && isReference(first, language) && (ofName.test(after) || first.endsWith('s')))
    return false;
  // "Room 9 of the registry": a name goes before it, and nothing that it counts after it.
  // "ILO 188" is the number of a convention.
  const isOfAcronym = /^\p{Lu}{2,} $/u.test(word) && end - start < 4;
  const isNamed =
    /[^.!?]\s["“(]?\p{Lu}[\p{L}-]+ $/u.test(before) && (/^\p{Lu}\p{Ll}/u.test(word) || isOfAcronym);
  // Every noun has a capital in German.
  const isNoun = language.startsWith('de') && /^ \p{Lu}/u.test(after);
  const isMoney = currency.test(word) || /^[%$€£]/.test(after);
  if (isNamed && ofName.test(after) && !isNoun && !isMoney) return false;
  // A telephone number, or the number of a house.
  if (/^[ -]?\d{3,}/.test(after) && /\d[ -]$|\+$/.test(before)) return false;
  return (
    !/\+\d[\d ]*$/.test(before) &&
    !/^\s\p{Lu}[\p{L}]+ (?:Street|Road|Avenue|Lane|Square|Boulevard|Way|Row|Close|Drive|Terrace|Crescent|Court|Quay|Gardens|Parade)\b/u.test(
      after,
    ) &&
    !/^\s\p{L}* ?(?:Street|Road|Avenue)\b/u.test(after)
  );
}

/** Whether an article for one thing is before a number: "le 115 refuse" is the name of a service. */
const isSingular = (before: string, after: string, language: string) =>
  (language.startsWith('fr')
    ? / (?:le|du|au) $/
    : language.startsWith('es')
      ? / (?:el|del|al) $/
      : /(?!)/
  ).test(before) && !/^\s?(?:%|‰|p[oe]u?r |mil|\p{Nd}|[.,])/u.test(after);

/** Whether a word before a number says that it counts nothing: "article", "Articles", "l'article". */
function isReference(word: string, language: string): boolean {
  const last = word
    .trim()
    .toLowerCase()
    .replace(/^(?:l|d|qu)['’]/u, '');
  return labelsOf(language).some(({ references = [] }) =>
    references.some((each) =>
      /[\p{sc=Thai}\p{sc=Mymr}\p{sc=Han}]/u.test(each)
        ? last.endsWith(each)
        : last === each.toLowerCase() || last === `${each.toLowerCase()}s`,
    ),
  );
}

/** Matches the second number of a range, after the first. */
const second = new RegExp(
  `^ ?(?:-|${rangeJoins.signs}|(?:${rangeJoins.words})(?= )) ?(?:${inDigits}|\\p{L}+(?:-\\p{L}+)?)(?!\\p{L})`,
  'u',
);

/** Returns the bound of a number and what it counts. */
function said(
  sentence: string,
  text: string,
  { start, end }: { start: number; end: number },
  language: string,
) {
  const { bound, isRange } = boundIn(text, start, end, language);
  const after = sentence.slice(end).replace(/^(?:\+|াধিক|-এরও?(?: (?:বেশি|অধিক|কম))?)\s*/u, '');
  // In "30 to 40 people", what is counted follows the second number.
  const counted = isRange ? after.replace(second, ' ') : after;
  return {
    ...(isRange && { isRange }),
    bound,
    counts: countedIn(counted, language),
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
