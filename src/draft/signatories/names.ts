import { aboutOf, isOccupationIn } from './about.js';
import { bracketsOf, divided } from './brackets.js';
import { isContinent, isCountry } from './countries.js';
import {
  isCapitalizedName,
  isUncasedOrganization,
  ofOrganization,
  organization,
  saysOrganization,
} from './organization-names.js';
import { confirmations } from '../confirmations.js';
import { endsSentence, isProse, wordsOf } from '../tree/kinds-of-text.js';
import { isLegalForm } from '../tree/legal-forms.js';
import { canBePerson } from './person-names.js';
import { isRole, isTitled } from './roles.js';
import type { FoundSignatory } from '../types.js';

/** A name in a list, with the details around it. */
export interface NameText {
  text: string;
  line: number;
  url?: string;
  /** The day on which the signatory joined, if after the issue. */
  joined?: string;
  /** What is doubtful of the name. */
  confirm?: string;
  /** The columns of a table, if the name is from one. */
  fields?: Omit<FoundSignatory, 'name'> & { name: string };
}

/** Returns a name without the punctuation that follows it in lists. */
export function cleaned(text: string): string {
  let name = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·–—*-]+(?=\s)/u, '')
    .trim()
    .replace(/[;；,，،၊、]\s*(?:and|et|y|e|und|dan|و)?$/u, '')
    .trim();
  if (endsSentence(name) && name.endsWith('.')) name = name.slice(0, -1);
  if (/[।။。]$/u.test(name)) name = name.slice(0, -1);
  return name.trim();
}

/** Matches the end of a sentence before another: "near Sarn. Since 3 May". */
const sentenceInside = /\p{Ll}{3}\.\s+\p{Lu}\p{Ll}+ (?:\p{Nd}|\p{Ll}{3,} \p{Ll})/u;

/** Matches those who sign as the subject of a sentence: "We, 23 organizations, reject". */
const we = /^(?:we|i|nous|nosotr[oa]s|nós|wir|kami|kita|نحن|আমরা|เรา|พวกเรา|私たち)$/iu;

/** Whether a text can be a name. A sentence cannot. */
export const canBeName = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  text.length <= 260 &&
  wordsOf(text).length <= 32 &&
  (!isProse(text) || isCapitalizedName(text)) &&
  !sentenceInside.test(text) &&
  !we.test(text);

/** Returns a name in a list of persons as a person, unless it looks like an organization. */
export function likePersons(text: string, language: string): FoundSignatory | undefined {
  const person = personOf(cleaned(text), language, true);
  const isAlone = !person || Object.keys(person).length < 3;
  // In such a list, a single detail after a name is a role.
  if (person && !person.role && Object.keys(person).length === 3) {
    const { affiliation, region } = person;
    const isPlace = bracketsOf(cleaned(text)) !== undefined || isCountry(region ?? '', language);
    if (region && !affiliation && !isPlace) {
      person.role = region;
      delete person.region;
    }
  }
  return isAlone ||
    /[!?]$/u.test(person.name) ||
    wordsOf(person.name).length > 5 ||
    ofOrganization.test(person.name)
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
  // "Hear Us, one and all" among organizations has no role.
  const isNamed = kind === 'organization' && person?.role && !isRole(person.role, language);
  if (person && !isNamed) return person;
  const inBrackets = bracketsOf(name);
  if (inBrackets && isCountry(inBrackets.parts.at(-1)!, language))
    return { name: inBrackets.bare, region: inBrackets.inside };
  const [, before = '', sign = '', place = ''] =
    /^(.+?)([,،、]\s*|\s+[–—-]\s+)([^,،、()\uff08\uff09–—]+)$/u.exec(name) ?? [];
  // "Action – Europe" is the branch of an organization.
  const isBranch = /[–—-]/u.test(sign) && isContinent(place, language);
  // A single word after the name of an organization, in a script without capitals.
  const isTown =
    /^[,،]/u.test(sign) &&
    organization.test(before) &&
    /^\p{Lo}[\p{L}\p{M}'’-]+$/u.test(place) &&
    !organization.test(place) &&
    kind !== 'person';
  // "Prisoners Network - Kest" can be a name as published. In a list of such names, it is a place.
  const isHyphen = sign.trim() === '-' && kind !== 'person';
  if (before && (isTown || isCountry(place, language)) && !isBranch && !isHyphen)
    return { name: before, region: place };
  return { name };
}

const degree = /^(?:Ph\.?D|M\.?D|M\.?A|LL\.?[BM]|S\.?J|O\.?P|O\.?B\.?E|K\.?C|Q\.?C|Jr|Esq)\.?$/u;

/**
 * Returns a name and its details that only a space or a dot divides, in Thai and Japanese: "นายสมชาย ใจดี ทนายความ",
 * "早川透・弁護士".
 */
function unspacedParts(text: string, language: string): string[] | undefined {
  if (/[,、，]/u.test(text)) return undefined;
  if (/\p{sc=Han}/u.test(text)) {
    const [name = '', role = '', ...more] = text.split('・');
    return more.length === 0 && !isUncasedOrganization(name) && isRole(role, language)
      ? [name, role]
      : undefined;
  }
  if (!/\p{sc=Thai}/u.test(text) || isUncasedOrganization(text)) return undefined;
  const words = text.split(/\s+/);
  const at = words.findIndex(
    (word, index) => index > (isTitled(text, language) ? 0 : 1) && isRole(word, language),
  );
  const of = words.findIndex(
    (word, index) => index > Math.max(at, 0) && isUncasedOrganization(word),
  );
  const starts = [0, at, of, words.length].filter((start) => start >= 0);
  return starts.length < 3 || (at < 0 && !isTitled(text, language))
    ? undefined
    : starts.slice(0, -1).map((start, index) => words.slice(start, starts[index + 1]).join(' '));
}

function personOf(text: string, language: string, isKnown: boolean): FoundSignatory | undefined {
  const inBrackets = bracketsOf(text);
  if (inBrackets && divided(inBrackets.bare, /,\s+|\s[–—|-]\s/u).length === 1)
    return personWith(inBrackets, language, isKnown);
  const dashed = divided(text, /\s+[–—-]\s+/u);
  const parts =
    dashed.length > 1
      ? [dashed[0]!, ...dashed.slice(1).flatMap((part) => divided(part, /,\s+/u))]
      : (unspacedParts(text, language) ?? divided(text, /,\s+|\s+\|\s+|[،၊]\s*|[、，]/u));
  let name = parts[0]!;
  const rest = parts.slice(1);
  const own = rest.length === 1 ? bracketsOf(rest[0]!) : undefined;
  // "Ada Osu, anthropologist (UFPI)": the brackets have an organization.
  if (
    own &&
    (/^\p{Ll}/u.test(own.bare) || isRole(own.bare, language)) &&
    /^\p{Lu}{2,}$/u.test(own.inside)
  )
    rest.splice(0, 1, own.bare, own.inside);
  // "Ada Osu, writer (Lagos)": the last part has a place in brackets.
  const place = rest.length > 0 ? bracketsOf(rest.at(-1)!) : undefined;
  const isPlace =
    place?.parts.length === 1 &&
    /^\p{Lu}\p{Ll}/u.test(place.inside) &&
    (isRole(place.bare, language) ||
      wordsOf(place.bare).length === 1 ||
      isCountry(place.inside, language));
  if (isPlace) rest.splice(-1, 1, place.bare);
  // Letters after a name are part of it.
  while (rest[0] && (degree.test(rest[0]) || isLegalForm(rest[0]))) name += `, ${rest.shift()!}`;
  const hasRole =
    rest[0] !== undefined &&
    (isRole(rest[0], language) ||
      /^\p{Ll}/u.test(rest[0]) ||
      (canBePerson(name) && isOccupationIn(rest, language)));
  // "Union of Osu – Ada Tarn, chair": the organization signs, and the role is of the second name.
  const [representative = '', office2 = ''] = rest;
  if (
    !isKnown &&
    dashed.length === 2 &&
    rest.length === 2 &&
    (canBePerson(representative) || isTitled(representative, language)) &&
    (isRole(office2, language) || /^\p{Ll}/u.test(office2)) &&
    !isTitled(name, language)
  )
    return { name, role: rest.join(', ') };
  // "Municipality of Osu, Mayor Ada Tarn": the organization signs.
  const [office = '', ...by] = (rest[0] ?? '').split(' ');
  // "Mayor of Osu" is the role of a person.
  const isBy =
    rest.length === 1 &&
    isRole(office, language) &&
    /^\p{Lu}/u.test(by[0] ?? '') &&
    canBePerson(by.join(' '));
  if (isBy && !isKnown && !isTitled(name, language)) return { name, role: rest[0]! };
  const isPerson = isKnown || isTitled(name, language) || (hasRole && wordsOf(name).length <= 5);
  // "Ada Osu – River Watch – Kenya" is most likely a person of an organization.
  const [of = '', country = '', ...more] = rest;
  if (!isPerson && canBePerson(name) && saysOrganization(of) && isCountry(country, language))
    return more.length > 0
      ? undefined
      : { confirm: confirmations.kind, name, kind: 'person', affiliation: of, region: country };
  if (!isPerson) return undefined;
  // "Dr. Osric Vahl Memorial Fund" and "Justice Action" are organizations.
  if (!isKnown && !hasRole && rest.length < 2) {
    const [title = ''] = name.split(' ');
    const isNone = rest.length === 0 && ofOrganization.test(name);
    if (isNone || saysOrganization(name.slice(title.length))) return undefined;
    // "Judge Not" can be one, too. A title such as "Dr" cannot.
    if (
      rest.length === 0 &&
      !/\.|^(?:Dr|Prof|Mrs?|Ms|Mx)$/u.test(title) &&
      wordsOf(name).length === 2
    )
      return { confirm: confirmations.kind, name, kind: 'person' };
  }
  const about = aboutOf(rest, language);
  // A person in a list with one detail has a role, or an organization that says so.
  if (isPlace && about.region && !about.affiliation && !about.role) about.role = about.region;
  return { name, kind: 'person', ...about, ...(isPlace && { region: place.inside }) };
}

/** Returns a person with details in brackets: "Amina Yusuf (lawyer, Kenya)", but not "River Watch (Nairobi, Kenya)". */
function personWith(
  { bare, parts }: { bare: string; parts: string[] },
  language: string,
  isKnown: boolean,
): FoundSignatory | undefined {
  const about = (): FoundSignatory => ({
    ...{ name: bare, kind: 'person' },
    ...aboutOf(parts, language),
  });
  if (isKnown || isTitled(bare, language)) return about();
  if (saysOrganization(bare) || wordsOf(bare).length > 5) return undefined;
  // "Ada Osu (survivor)"
  const isSaid = /^\p{Ll}/u.test(parts[0]!) && canBePerson(bare);
  const isOccupied = canBePerson(bare) && isOccupationIn(parts, language);
  if (isSaid || isOccupied || isRole(parts[0]!, language)) return about();
  // A name before an organization is most likely a person's.
  if (wordsOf(bare).length > 1 && wordsOf(parts[0]!).length > 1 && organization.test(parts[0]!))
    return { confirm: confirmations.kind, ...about() };
  return undefined;
}
