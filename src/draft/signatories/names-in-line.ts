import { confirmations } from '../confirmations.js';
import { endsSentence, wordsOf } from '../tree/kinds-of-text.js';
import { isLegalForm } from '../tree/legal-forms.js';
import { bracketsOf, divided, inBrackets } from './brackets.js';
import { isCountry } from './countries.js';
import { cleaned, type NameText } from './names.js';
import { isRole, isTitled } from './roles.js';
import { isOccupationIn } from './about.js';
import { isUncasedOrganization, organization } from './organization-names.js';
import { withoutOthers } from './others.js';
import { canBePerson } from './person-names.js';
import { isUrl } from './urls.js';

const separators = [...[/\s*[;；／]\s*/u, /\s*[•|｜·]\s*/u, /\s*[、，،၊]\s*/u, /\s*,\s+/u]];

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

/** Puts the legal form of an organization after its name: "Casa de la Prensa", "A.C." A URL is after a name, too. */
const withForms = (parts: string[]): string[] =>
  parts.reduce<string[]>((all, part) => {
    return (isUrl(part) || isLegalForm(part)) && all.length > 0
      ? [...all.slice(0, -1), `${all.at(-1)!}, ${part}`]
      : [...all, part];
  }, []);

const initialsOf = (text: string) => (text.match(/(?<![\p{L}'’-])\p{Lu}/gu) ?? []).join('');

/** Joins the parts of a name with a comma whose acronym has the initials of both: "Union for Trade", "Textile and Services (UTTS)". */
const withInitials = (parts: string[]): string[] =>
  parts.reduce<string[]>((all, part) => {
    const [, own = '', acronym = ''] = /^(.*)\s\((\p{Lu}{3,8})\)$/u.exec(part) ?? [];
    const before = all.at(-1) ?? '';
    const isBoth =
      acronym !== '' && initialsOf(before) !== '' && initialsOf(before + ' ' + own) === acronym;
    return isBoth ? [...all.slice(0, -1), `${before}, ${part}`] : [...all, part];
  }, []);

/** Whether both parts of a line below the name of a country are names, and the second is no place or role. */
const areNames = (parts: string[], language: string): boolean =>
  parts.every(
    (part) => wordsOf(part).length > 1 && !isRole(part, language) && !isCountry(part, language),
  ) && !isTitled(parts[0] ?? '', language);

/** Matches a day before a name: "23 October – Dr Ada Osu". */
const dayBefore = /^[^–—:]{0,24}?\p{Nd}[^–—:]{0,24}?\s[–—-]\s(?=\p{L})/u;

export const and = '(?:and|et|y|e|und|dan|sowie|และ|နှင့်|এবং|ও)';

const andFirst = new RegExp(`^${and}\\s+`, 'iu');

/** Divides "River Watch (Kenya), Lake Union (Uganda); Coast Forum (Togo) and Reef Fund (Fiji)" after each bracket. */
function dividedAfterBrackets(text: string): string[] | undefined {
  const parts = divided(text, afterBrackets);
  const areNamed = parts.every((part) => {
    const name = bracketsOf(cleaned(part));
    return name !== undefined && !/[,;،、，]/u.test(name.bare);
  });
  return areNamed && parts.length > 1 ? parts : undefined;
}

const afterBrackets = new RegExp(
  `(?<=${inBrackets})(?:\\s*[,;،、，]\\s*(?:${and}\\s+)?|\\s+${and}\\s+)`,
  'iu',
);

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
  const placed = dividedAfterBrackets(text);
  if (placed) return namesOf(placed);
  for (const separator of separators) {
    const parts = withForms(
      withInitials(divided(text, separator).map((part) => part.trim())),
    ).filter(Boolean);
    const isComma = separator.source.includes(',\\s+');
    const least = isComma && !(isLabelled && areNames(parts, language)) ? 3 : 2;
    if (parts.length < least) continue;
    // "Amina Yusuf, Director, Lake Network" is one name with its details.
    const isOne =
      (least === 3 && parts.length < 7) || /[،|]/u.test(separator.source)
        ? parts.slice(1).some((part) => isRole(part, language)) ||
          isTitled(parts[0]!.replace(dayBefore, ''), language) ||
          (canBePerson(parts[0]!) &&
            parts.length < 4 &&
            (isOccupationIn(parts.slice(1), language) || isCountry(parts.at(-1)!, language)))
        : false;
    // "Ada Osu (writer), Ben Tal (singer)" are two.
    const bracketed = parts.filter((part) => bracketsOf(part)).length;
    if (isOne && bracketed < 2) return [{ text }];
    const last = parts.at(-1)!;
    if (andFirst.test(last) && withoutOthers(last) !== '')
      return namesOf([...parts.slice(0, -1), last.replace(andFirst, '')]);
    // In Arabic, "and" is part of the next word.
    if (/^و(?!\s)/u.test(last) && isUncasedOrganization(last.slice(1)))
      return namesOf([...parts.slice(0, -1), last.slice(1)]);
    const name = withoutOthers(last);
    if (name !== '' && name !== last)
      return namesOf([...parts.slice(0, -1), name, last.slice(name.length).trim()]);
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
