import { numberWords } from '../../statement/validation/number-words.js';
import { labelsOf } from '../languages/languages.js';
import { withoutOthers } from './others.js';
import { wordsOf } from '../tree/kinds-of-text.js';
import type { Group } from './runs.js';

/** Adds the label above a label that recurs: "Organizations", also below "Further signatories". */
export const withOwnLabels = (groups: Group[]): Group[] =>
  groups.map((group, index) => {
    const { label, over } = group;
    const recurs = groups.slice(0, index).some((each) => each.label === label);
    return label && over && recurs ? { ...group, label: `${over} – ${label}` } : group;
  });

/** Returns the lines that count signatories without their names: "+ 12 organizations that wish to remain anonymous". */
export const unnamedIn = ({ names }: Group, language: string) =>
  names.filter(({ text, fields }) => !fields && countsOthers(text, language));

/** Matches a number before a word in small letters, or after "and". */
const someOthers =
  /^(?:(?:\+|&|and|plus|as well as|et|y|e|und|sowie|dan|serta|و)\s*\p{Nd}+\s+|\p{Nd}+\s+(?=\p{Ll}))(?<who>\S.*)$/u;

/** Matches the number of a whole list, in brackets: "(20 January 2025: 4 organizations)". */
const total = /^[(（](?=.*\p{Nd})(?<who>[^()（）]+)[)）]$/u;

/** Matches what says that names are not given: "two organizations that wish to remain anonymous". */
const withheld =
  /(?<!\p{L})(?:withh[eo]ld|an[oóô]n[iy]m|unnamed|not (?:wish|want) to be named|tenu(?:e?s?) secret|reserva|sigilo|ungenannt|nicht genannt|dirahasiakan|tidak disebut)|নাম প্রকাশে|অনিচ্ছুক|အမည်မဖော်|ไม่ประสงค์ออกนาม|ไม่เปิดเผยชื่อ|ไม่ขอเปิดเผย|匿名|عدم (?:الكشف|ذكر)/iu;

/** Whether a text has a number, in digits or as one of the first words for numbers. */
function hasNumber(text: string, language: string): boolean {
  if (/\p{Nd}/u.test(text)) return true;
  const known = [...Array(19).keys()].flatMap((index) => numberWords(index + 2, language));
  return wordsOf(text).some((word) => known.includes(word.toLowerCase()));
}

function countsOthers(text: string, language: string): boolean {
  if (withoutOthers(text) === '') return true;
  if (withheld.test(text) && hasNumber(text, language)) return true;
  const { who } = (total.exec(text) ?? someOthers.exec(text.replace(/^[(\s]+/u, '')))?.groups ?? {};
  if (who === undefined) return false;
  const all = labelsOf(language).flatMap((known) => [known.organizations, known.individuals]);
  return wordsOf(who)
    .slice(0, 4)
    .some((word) => all.some((kind) => kind?.test(word)));
}
