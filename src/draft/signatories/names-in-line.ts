import { confirmations } from '../confirmations.js';
import { endsSentence, wordsOf } from '../tree/kinds-of-text.js';
import { bracketsOf, divided } from './brackets.js';
import { isCountry } from './countries.js';
import { cleaned, isOccupationIn, isRole, isTitled, type NameText } from './names.js';
import { organization } from './organization-names.js';
import { canBePerson } from './person-names.js';

const separators = [...[/\s*[;；／]\s*/u, /\s*[•|｜·]\s*/u, /\s*[、，،၊]\s*/u, /\s*,\s+/u]];

/** Matches "and 12 others" right after the last name, in a language without spaces: "森田健ほか12名". */
const othersAfter = /(?<=\S)\s?(?=(?:ほか|他)\s?\p{Nd}+\s?(?:名|人|団体)$)/u;

/** Divides "Justice and Peace and Network of Nurses" before what an organization is, or else at the first "and". */
function lastTwo(text: string): RegExpExecArray | null {
  const named = /^(.+?)\s+(?:and|et|y|e|und|dan)\s+(\p{Lu}.+)$/u;
  const parts = [...text.matchAll(/\s+(?:and|et|y|e|und|dan)\s+(?=\p{Lu})/gu)];
  const at = parts.find(
    (part) => organization.exec(text.slice(part.index + part[0].length))?.index === 0,
  );
  return at
    ? new RegExp(`^([^]{${at.index}})\\s+\\p{L}+\\s+(\\p{Lu}.+)$`, 'u').exec(text)
    : named.exec(text);
}

/** Puts the legal form of an organization after its name: "Casa de la Prensa", "A.C." */
const withForms = (parts: string[]): string[] =>
  parts.reduce<string[]>((all, part) => {
    const isForm =
      /^(?:A\.\s?C|S\.\s?[AC]|A\.\s?B\.\s?P|I\.\s?A\.\s?P|e\.\s?V|Inc|Ltd|LLC)\.?$/u.test(part);
    return isForm && all.length > 0
      ? [...all.slice(0, -1), `${all.at(-1)!}, ${part}`]
      : [...all, part];
  }, []);

/** Whether both parts of a line below the name of a country are names, and the second is no place or role. */
const areNames = (parts: string[], language: string): boolean =>
  parts.every(
    (part) => wordsOf(part).length > 1 && !isRole(part, language) && !isCountry(part, language),
  ) && !isTitled(parts[0] ?? '', language);

/** A name in a line, and what is doubtful of it. */
type NameInLine = Pick<NameText, 'text' | 'confirm'>;

const namesOf = (texts: string[]): NameInLine[] =>
  texts
    .map(cleaned)
    .filter(Boolean)
    .map((text) => ({ text }));

/** Returns the names in a line, separated by commas or other punctuation. */
export function namesInLine(text: string, language: string, isLabelled = false): NameInLine[] {
  const numbered = text.split(/(?:^|[\s,;])\(?\d{1,3}[.)]\s+/u).filter((part) => part.trim());
  const numbers = text.match(/(?:^|[\s,;])\(?\d{1,3}[.)]\s+/gu)?.length ?? 0;
  if (numbers > 1 && /^\(?1[.)]\s/u.test(text)) return namesOf(numbered);
  for (const separator of separators) {
    const parts = withForms(divided(text, separator).map((part) => part.trim())).filter(Boolean);
    const isComma = separator.source.includes(',\\s+');
    const least = isComma && !(isLabelled && areNames(parts, language)) ? 3 : 2;
    if (parts.length < least) continue;
    // "Amina Yusuf, Director, Lake Network" is one name with its details.
    const isOne =
      (least === 3 && parts.length < 7) || /[،|]/u.test(separator.source)
        ? parts.slice(1).some((part) => isRole(part, language)) ||
          isTitled(parts[0]!, language) ||
          (canBePerson(parts[0]!) &&
            parts.length < 4 &&
            (isOccupationIn(parts.slice(1), language) || isCountry(parts.at(-1)!, language)))
        : false;
    // "Ada Osu (writer), Ben Tal (singer)" are two.
    const bracketed = parts.filter((part) => bracketsOf(part)).length;
    if (isOne && bracketed < 2) return [{ text }];
    const last = parts.at(-1)!;
    const and = /^(?:and|et|y|e|und|dan|sowie|และ|နှင့်|এবং|ও)\s+/iu;
    if (and.test(last)) return namesOf([...parts.slice(0, -1), last.replace(and, '')]);
    const [name = '', others] = last.split(othersAfter);
    if (others) return namesOf([...parts.slice(0, -1), name, others]);
    const both = isComma && endsSentence(`${text}.`) ? lastTwo(last) : null;
    if (!both) return namesOf(parts);
    // "A, B, C and D" has no last comma. Names can contain "and", so only a long part is divided.
    const two = both.slice(1, 3);
    const areTwo = two.every((part) => wordsOf(part).length > 1);
    const lasts = namesOf(areTwo ? two : [last]);
    const [first, ...next] = lasts;
    return [
      ...namesOf(parts.slice(0, -1)),
      ...(first
        ? [{ ...first, confirm: areTwo ? confirmations.twoNames : confirmations.oneName }]
        : []),
      ...next,
    ];
  }
  return [{ text }];
}
