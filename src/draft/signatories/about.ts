import { wordsOf } from '../tree/kinds-of-text.js';
import type { FoundSignatory } from '../types.js';
import { isCountry } from './countries.js';
import { isOccupation } from './occupations.js';
import {
  isUncasedOrganization,
  ofOrganization,
  organization,
  saysOrganization,
} from './organization-names.js';
import { isRole } from './roles.js';

/** Whether a part of a line is more likely the name of an organization than of a place. */
const isAffiliation = (part: string) =>
  wordsOf(part).length > 1 ||
  /^\p{Lu}{2,}$/u.test(part) ||
  /[\p{sc=Han}\p{sc=Thai}\p{sc=Mymr}]/u.test(part);

/** Parses "engineer from Togo" and "hydrologist at the University of Kest". */
function insideRole(text: string, language: string): Omit<FoundSignatory, 'name'> {
  const [, role, sign = '', place = ''] =
    /^(.+?) (from|at|aus|an der|am|bei(?:m| der)?|à l['’]|à la|en la|na|no|di|dari) ?(?:the )?(\p{Lu}.+)$/u.exec(
      text,
    ) ?? [];
  if (role && organization.test(place) && sign !== 'from') return { role, affiliation: place };
  return role && isCountry(place, language) ? { role, region: place } : {};
}

/** Whether the first of the details after a name is an occupation. */
export const isOccupationIn = ([first = '', place, ...more]: string[], language: string) =>
  isOccupation(
    first,
    language,
    place !== undefined &&
      more.length === 0 &&
      wordsOf(place).length < 4 &&
      !isCountry(place, language) &&
      !saysOrganization(place),
  );

/** Matches a part of an organization, before the organization. */
const unit =
  /^(?:Department|Dept\.?|Faculty|School|Institute|Centre|Center|Division|Graduate School|Lehrstuhl|Fakultät|Institut|Abteilung|Fachbereich|Seminar|Département|Faculté|Laboratoire|UFR|Departamento|Facultad|Faculdade|Instituto|Fakultas|Jurusan|Departemen|Program Studi)(?!\p{L})/u;

/** Whether two parts name organizations in a script without capitals, such as a department and its university. */
const areUncased = (parts: string[]) =>
  parts.every((part) => /^\p{Lo}/u.test(part) && isUncasedOrganization(part));

/** Whether a detail in a script without capitals is more likely a role than an organization or a place. */
const isUncasedRole = (part: string, language: string) =>
  /^[\p{sc=Arab}\p{sc=Beng}\p{sc=Deva}]/u.test(part) &&
  wordsOf(part).length > 1 &&
  !isUncasedOrganization(part) &&
  !isCountry(part, language);

/** Parses the details after the name of a person: a role, an affiliation, a place. */
export function aboutOf(parts: string[], language: string): Omit<FoundSignatory, 'name'> {
  const rest = [...parts];
  const about: Omit<FoundSignatory, 'name'> = {};
  const isFirstRole =
    rest[0] !== undefined &&
    (isRole(rest[0], language) || /^\p{Ll}/u.test(rest[0]) || isOccupationIn(rest, language));
  if (rest[0] && isFirstRole) {
    about.role = rest.shift()!;
    // "Director and founder, " has one role, "novelist, translator, " two.
    if (rest.length > 1 && /^\p{Ll}/u.test(rest[0])) about.role += `, ${rest.shift()!}`;
    if (rest.length === 0) return { ...about, ...insideRole(about.role, language) };
  }
  const last = rest.at(-1);
  // "Department of Law, Northern University" is one affiliation.
  const isUnit =
    rest.length === 2 && ((unit.test(rest[0]!) && organization.test(last!)) || areUncased(rest));
  if (isUnit && !isCountry(last!, language)) return { ...about, affiliation: rest.join(', ') };
  // In a script without capitals, what is no organization is a role.
  if (!about.role && rest.length === 1 && isUncasedRole(last!, language))
    return { ...about, role: last! };
  // "Moderator, Synod of the Coast": a short part before an organization is a role.
  const isRoleBefore =
    !about.role &&
    rest.length === 2 &&
    wordsOf(rest[0]!).length < 4 &&
    !ofOrganization.test(rest[0]!) &&
    !isCountry(last!, language) &&
    (ofOrganization.test(last!) || organization.test(last!) || wordsOf(last!).length > 2);
  if (isRoleBefore) {
    about.role = rest.shift()!;
    about.affiliation = rest.shift()!;
    return about;
  }
  // German nouns have capitals: "Rentnerin, Kiel".
  const isNoun =
    !about.role &&
    rest.length === 2 &&
    language.startsWith('de') &&
    /^\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?$/u.test(rest[0]!) &&
    !organization.test(rest[0]!) &&
    !isCountry(rest[0]!, language);
  if (isNoun) about.role = rest.shift()!;
  if (last && (isCountry(last, language) || rest.length > 1 || !isAffiliation(last))) {
    about.region = last;
    rest.pop();
  }
  if (rest.length > 0) about.affiliation = rest.join(', ');
  return about;
}
