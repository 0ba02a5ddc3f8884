import { confirmations } from '../confirmations.js';
import { endsSentence, kindOfLabel } from '../tree/kinds-of-text.js';
import type { FoundSignatory } from '../types.js';
import { bracketsOf } from './brackets.js';
import { isCountry } from './countries.js';
import { dayInLabel, isLater } from './joined.js';
import { cleaned, likePersons, signatoryOf } from './names.js';
import { isUncasedOrganization, saysOrganization } from './organization-names.js';
import { withKinds } from './person-names.js';
import { placesIn } from './places-in-list.js';
import type { Group } from './runs.js';

/** In a list of persons with roles, a single word after a name is a role, and no place. In brackets, it is a place. */
function withRole(
  text: string,
  person: FoundSignatory,
  all: FoundSignatory[],
  language: string,
): FoundSignatory {
  const { region, ...rest } = person;
  const isAlone = person.kind === 'person' && !person.role && !person.affiliation;
  const haveRoles = all.some(({ role }) => role);
  return isAlone && region && haveRoles && !bracketsOf(text) && !isCountry(region, language)
    ? { ...rest, role: region }
    : withFirstAsRole(person, all, language);
}

/** In a list where most persons have a role before their organization or place, the first of two details is a role. */
function withFirstAsRole(
  person: FoundSignatory,
  all: FoundSignatory[],
  language: string,
): FoundSignatory {
  const { affiliation, region, ...rest } = person;
  const isOpen = person.kind === 'person' && !person.role && affiliation && region;
  if (!isOpen || affiliation.includes(',') || isCountry(region, language)) return person;
  const isOrganization = saysOrganization(affiliation) || isUncasedOrganization(affiliation);
  if (isOrganization || /^\p{Lu}{2,}/u.test(affiliation)) return person;
  const persons = all.filter(({ kind }) => kind === 'person');
  const others = persons.filter(
    (each) => each.role && (each.affiliation !== undefined || each.region !== undefined),
  );
  if (others.length * 2 < persons.length) return person;
  const isTown = others.every((each) => each.affiliation === undefined);
  return { ...rest, role: affiliation, ...(isTown ? { region } : { affiliation: region }) };
}

/** Returns the signatories of a group of names. */
export function membersOf(
  { label, names, isLetter = false }: Group,
  language: string,
  isGroup: boolean,
): (string | FoundSignatory)[] {
  const kind = label === undefined ? undefined : kindOfLabel(label, language);
  const ofPersons = kind === 'person' && { kind };
  const found = names.map(({ text, fields }): FoundSignatory =>
    fields
      ? { ...fields, ...ofPersons, name: cleaned(fields.name) }
      : { ...signatoryOf(text, language, kind), ...ofPersons },
  );
  const isOfPersons = found.filter((each) => each.kind === 'person').length > found.length / 2;
  const places = placesIn(
    names.map(({ text }) => text),
    language,
  );
  const members = names.map(({ text, fields }, index) => {
    const place = fields ? undefined : places.get(text);
    if (place && !found[index]!.kind && !found[index]!.region)
      return { name: cleaned(place.name), region: place.region };
    const own = withRole(text, found[index]!, found, language);
    const person = isOfPersons && !own.kind && !fields ? likePersons(text, language) : undefined;
    return person ? withFirstAsRole(person, found, language) : own;
  });
  const isLate = label !== undefined && isLater(label);
  const day = isLate ? dayInLabel(label, language) : undefined;
  const undated = isLate && !day ? names.findIndex((each) => !each.joined) : -1;
  return askedOnce(withKinds(members, { isLetter, isKnown: kind !== undefined })).map(
    (member, index) => {
      const { url, confirm, joined = day } = names[index]!;
      const isLong = endsSentence(member.name) || member.name.length > 120;
      const doubt = [
        confirm,
        member.confirm ?? (isLong && confirmations.name),
        index === undated && confirmations.joined,
      ]
        .filter(Boolean)
        .join('; ');
      const more = {
        ...(url && { url }),
        ...(isGroup && label && { group: label }),
        ...(joined && { joined }),
      };
      const all: FoundSignatory = {
        ...(doubt && { confirm: '' }),
        ...member,
        ...(doubt && { confirm: doubt }),
        ...more,
      };
      return Object.keys(all).length === 1 ? all.name : all;
    },
  );
}

/** Asks once about the kind of several names of a list. */
function askedOnce(members: FoundSignatory[]): FoundSignatory[] {
  const open = members.filter(({ confirm }) => confirm === confirmations.kind);
  if (open.length < 2) return members;
  return members.map((each) => {
    if (!open.includes(each)) return each;
    if (each === open[0]) return { ...each, confirm: confirmations.kinds };
    const rest = { ...each };
    delete rest.confirm;
    return rest;
  });
}
