import { labelsOf, languageOf } from '../languages/languages.js';
import { endsSentence, isProse, wordsOf } from '../tree/kinds-of-text.js';
import type { FoundSignatory } from '../types.js';

/** A name in a list, with the details around it. */
export interface NameText {
  text: string;
  line: number;
  url?: string;
  /** The columns of a table, if the name is from one. */
  fields?: Omit<FoundSignatory, 'name'> & { name: string };
}

/** Returns a name without the punctuation that follows it in lists. */
export function cleaned(text: string): string {
  let name = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·–—*-]+(?=\s)/u, '')
    .trim()
    .replace(/[;,،၊、]\s*(?:and|et|y|e|und|dan|و)?$/u, '')
    .trim();
  if (endsSentence(name) && name.endsWith('.')) name = name.slice(0, -1);
  if (/[।။。]$/u.test(name)) name = name.slice(0, -1);
  return name.trim();
}

/** Whether a text can be a name. A sentence cannot. */
export const canBeName = (text: string): boolean =>
  /\p{L}/u.test(text) && text.length <= 260 && wordsOf(text).length <= 32 && !isProse(text);

const separators = [/\s*;\s*/u, /\s*[•|·]\s*/u, /\s*(?:、|،|၊)\s*/u, /\s*,\s+/u];

/** Whether a part of a line is the role of a person. */
export function isRole(part: string, language: string): boolean {
  if (labelsOf(language).some(({ roles }) => roles?.exec(part)?.index === 0)) return true;
  if (/[\p{sc=Han}\p{sc=Thai}]/u.test(part)) return languageOf(language).roles?.test(part) ?? false;
  // Matches "Senior Research Fellow", but not "Hill Doctors".
  const words = wordsOf(part);
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    words.length <= 4 &&
    !last.endsWith('s') &&
    labelsOf(language).some(({ roles }) => roles?.exec(last)?.index === 0)
  );
}

const isTitled = (name: string, language: string): boolean =>
  labelsOf(language).some(({ titles }) => titles?.test(name) ?? false);

/** Returns the names in a line, separated by commas or other punctuation. */
export function namesInLine(text: string, language: string): string[] {
  const numbered = text.split(/(?:^|[\s,;])\(?\d{1,3}[.)]\s+/u).filter((part) => part.trim());
  const numbers = text.match(/(?:^|[\s,;])\(?\d{1,3}[.)]\s+/gu)?.length ?? 0;
  if (numbers > 1 && /^\(?1[.)]\s/u.test(text)) return numbered.map(cleaned);
  for (const separator of separators) {
    const parts = text
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean);
    const least = separator.source.includes(',\\s+') ? 3 : 2;
    if (parts.length < least) continue;
    // "Amina Yusuf, Director, Lake Network" is one name with its details.
    const isOne =
      least === 3 || separator.source.includes('،')
        ? parts.slice(1).some((part) => isRole(part, language)) || isTitled(parts[0]!, language)
        : false;
    if (isOne) return [text];
    const last = parts.at(-1)!;
    const and = /^(?:and|et|y|e|und|dan|sowie|และ|နှင့်|এবং|ও)\s+/iu;
    const both = /^(.+?)\s+(?:and|et|y|e|und|dan)\s+(\p{Lu}.+)$/u.exec(last);
    if (and.test(last)) parts[parts.length - 1] = last.replace(and, '');
    else if (both && least === 3 && endsSentence(`${text}.`) && parts.length > 3) {
      // "A, B, C and D" has no last comma. Names can contain "and", so only a long part is divided.
      if (wordsOf(both[1]!).length > 1 && wordsOf(both[2]!).length > 1)
        parts.splice(-1, 1, both[1]!, both[2]!);
    }
    return parts.map(cleaned).filter(Boolean);
  }
  return [text];
}

const countries = new Map<string, Set<string>>();

const continents = ['europe', 'asia', 'africa', 'international', 'global', 'regional'];

/** The names of the countries of the world in a language and in English, in lower case. */
function countriesIn(language: string): Set<string> {
  let known = countries.get(language);
  if (!known) {
    known = new Set([
      'uk',
      'usa',
      'us',
      'burma',
      'uae',
      'drc',
      'scotland',
      'england',
      'wales',
      'palestine',
      'the netherlands',
      'the philippines',
      ...continents,
    ]);
    for (const locale of [language, 'en']) {
      const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
      for (let one = 65; one <= 90; one++)
        for (let other = 65; other <= 90; other++) {
          const name = names.of(String.fromCharCode(one, other));
          if (name) known.add(name.toLowerCase());
        }
    }
    countries.set(language, known);
  }
  return known;
}

export const isCountry = (text: string, language: string) =>
  countriesIn(language).has(text.toLowerCase().trim());

/** Whether a part of a line is more likely the name of an organization than of a place. */
const isAffiliation = (part: string) =>
  wordsOf(part).length > 1 ||
  /^\p{Lu}{2,}$/u.test(part) ||
  /[\p{sc=Han}\p{sc=Thai}\p{sc=Mymr}]/u.test(part);

/** What an organization is, in its name. */
const nouns =
  'Foundation|Fund|Centre|Center|Institute|Network|Trust|Memorial|Society|School|Association|Fondation|Institut|Fundación|Fundação|Stiftung|Yayasan|Union|Clinic|Initiative|Group|Committee|Council|Coalition|Alliance|Forum|Watch|Centro|Red|Réseau|Ligue|Collectif|Verein|Bund|Aliansi|Serikat|e\\. ?V';

/** A name that says that it is one of an organization. */
export const organization = new RegExp(
  `(?<!\\p{L})(?:${nouns}|Federation|Church|Diocese|Parish|University|Mairie|Ville de|Syndicat|Fédération|Sindicato|Federación|Asociación|Coordinadora|Coletivo|Associação|Movimento|Gewerkschaft|Verband|Bündnis|Koalisi|Lembaga)(?!\\p{L})`,
  'u',
);

/** What the name of an organization has and that of a person has not. */
const ofOrganization = new RegExp(`(?<!\\p{L})(?:${nouns}|for|of the|and)`, 'iu');

/** Returns a name in a list of persons as a person, unless it looks like an organization. */
export function likePersons(text: string, language: string): FoundSignatory | undefined {
  const person = personOf(cleaned(text), language, true);
  const isAlone = !person || Object.keys(person).length < 3;
  // In such a list, a single detail after a name is a role.
  if (person && !person.role && Object.keys(person).length === 3) {
    const { affiliation, region } = person;
    if (region && !affiliation) {
      person.role = region;
      delete person.region;
    }
  }
  return isAlone || wordsOf(person.name).length > 5 || ofOrganization.test(person.name)
    ? undefined
    : person;
}

/** Parses a line with a signatory: the name, and details such as a role or a place. */
export function signatoryOf(
  text: string,
  language: string,
  kind?: 'organization' | 'person',
): FoundSignatory {
  const name = cleaned(text);
  const person = personOf(name, language, kind === 'person');
  if (person) return person;
  const [, before = '', sign = '', place = ''] =
    /^(.+?)(,\s*|\s+[–—-]\s+|\s*[(\uff08])([^,()\uff08\uff09–—]+?)[)\uff09]?$/u.exec(name) ?? [];
  // "Action – Europe" is the branch of an organization.
  const isBranch = /[–—-]/u.test(sign) && continents.includes(place.toLowerCase());
  if (before && isCountry(place, language) && !isBranch) return { name: before, region: place };
  return { name };
}

const degree = /^(?:Ph\.?D|M\.?D|M\.?A|LL\.?[BM]|S\.?J|O\.?P|O\.?B\.?E|K\.?C|Q\.?C|Jr|Esq)\.?$/u;

function personOf(text: string, language: string, isKnown: boolean): FoundSignatory | undefined {
  const dashed = text.split(/\s+[–—-]\s+/u);
  const parts =
    dashed.length > 1
      ? [dashed[0]!, ...dashed.slice(1).flatMap((part) => part.split(/,\s+/u))]
      : text.split(/,\s+|،\s*|၊\s*|、/u);
  let name = parts[0]!;
  const rest = parts.slice(1);
  const inBrackets = /^(.+?)\s*[(\uff08]([^()\uff08\uff09]+)[)\uff09]$/u.exec(name);
  if (rest.length === 0 && inBrackets && (isKnown || isTitled(name, language))) {
    const [, bare = '', inside = ''] = inBrackets;
    return { name: bare, kind: 'person', ...aboutOf([inside], language) };
  }
  // Letters after a name are part of it.
  while (rest[0] && degree.test(rest[0])) name += `, ${rest.shift()!}`;
  const hasRole = rest[0] !== undefined && (isRole(rest[0], language) || /^\p{Ll}/u.test(rest[0]));
  const isPerson = isKnown || isTitled(name, language) || (hasRole && wordsOf(name).length <= 5);
  if (!isPerson) return undefined;
  // "Dr. Osric Vahl Memorial Fund" is an organization.
  if (!isKnown && rest.length === 0 && ofOrganization.test(name)) return undefined;
  return { name, kind: 'person', ...aboutOf(rest, language) };
}

/** Parses the details after the name of a person: a role, an affiliation, a place. */
function aboutOf(parts: string[], language: string): Omit<FoundSignatory, 'name'> {
  const rest = [...parts];
  const about: Omit<FoundSignatory, 'name'> = {};
  if (rest[0] && (isRole(rest[0], language) || /^\p{Ll}/u.test(rest[0]))) {
    about.role = rest.shift()!;
    // "Director and founder, " has one role, "novelist, translator, " two.
    if (rest.length > 1 && /^\p{Ll}/u.test(rest[0])) about.role += `, ${rest.shift()!}`;
  }
  const last = rest.at(-1);
  // "Moderator, Synod of the Coast": a short part before an organization is a role.
  const isRoleBefore =
    !about.role &&
    rest.length === 2 &&
    wordsOf(rest[0]!).length < 4 &&
    !ofOrganization.test(rest[0]!) &&
    !isCountry(last!, language) &&
    (ofOrganization.test(last!) || wordsOf(last!).length > 2);
  if (isRoleBefore) {
    about.role = rest.shift()!;
    about.affiliation = rest.shift()!;
    return about;
  }
  if (last && (isCountry(last, language) || rest.length > 1 || !isAffiliation(last))) {
    about.region = last;
    rest.pop();
  }
  if (rest.length > 0) about.affiliation = rest.join(', ');
  return about;
}
