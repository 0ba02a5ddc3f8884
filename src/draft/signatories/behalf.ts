import { labelsOf } from '../languages/languages.js';
import { canBePerson } from './person-names.js';
import { cleaned, type NameText, signatoryOf } from './names.js';
import { and } from './names-in-line.js';
import { isRole, isTitled } from './roles.js';
import type { Group } from './runs.js';

/** Returns the organization in a line over the name of its representative: "For River Watch:". */
export const behalfIn = (line: string, language: string): string | undefined =>
  labelsOf(language)
    // "Pour la coalition / For the coalition"
    .map(({ behalf }) => behalf?.exec(line.split(/\s+\/\s+/u)[0]!)?.groups?.who)
    .find(Boolean);

/** Turns the lines "For River Watch:", "Tomasz Hale" and "Director" into one person, and each further name into another. */
export function withBehalf(group: Group, language: string): Group {
  const affiliation = group.label && behalfIn(group.label, language);
  if (!affiliation) return group;
  // Below a paragraph with the lines "For River Watch:" and "Tomasz Hale", the next paragraph is of others.
  const { together = group.names.length } = group;
  const names = group.names.slice(0, together).flatMap((each) => apart(each, language));
  const persons: NameText[] = [];
  let at = 0;
  while (at < names.length) {
    const person = personAt(names, at, language);
    if (!person) break;
    persons.push({
      ...names[at]!,
      fields: { ...person, affiliation: person.affiliation ?? affiliation },
    });
    at += hasRoleBelow(names, at, language) ? 2 : 1;
  }
  return persons.length > 0
    ? { names: [...persons, ...names.slice(at), ...group.names.slice(together)] }
    : group;
}

const isName = (text: string, language: string) =>
  !text.includes(',') && (canBePerson(text) || isTitled(text, language));

/** Divides "Tomasz Hale and Ada Osu". */
function apart(name: NameText, language: string): NameText[] {
  const parts = name.text.split(joint);
  const areNames = !name.fields && parts.every((part) => isName(part, language));
  return areNames ? parts.map((text) => ({ ...name, text })) : [name];
}

const joint = new RegExp(`\\s+(?:&|${and})\\s+`, 'u');

/** Whether the line below a name is the person's role. Below the first name, it is any line that is no name. */
function hasRoleBelow(names: NameText[], at: number, language: string): boolean {
  const [name, next] = [names[at]!, names[at + 1]];
  if (!next || next.fields || !isName(name.text, language)) return false;
  return isRole(next.text, language) || (at === 0 && !personAt(names, at + 1, language));
}

/** Returns the person in a line, with a role in the line or below it. */
function personAt(names: NameText[], at: number, language: string): NameText['fields'] {
  const { text, fields } = names[at]!;
  if (fields) return undefined;
  const kind = 'person' as const;
  if (isName(text, language)) {
    const role = hasRoleBelow(names, at, language) && cleaned(names[at + 1]!.text);
    return { name: cleaned(text), kind, ...(role && { role }) };
  }
  // "For River Watch: Tomasz Hale, Director"
  const [name = '', ...about] = text.split(/,\s+/u);
  if (names.length === 1 && about.length > 0 && isName(name, language))
    return { name: cleaned(name), kind, role: cleaned(about.join(', ')) };
  const person = signatoryOf(text, language);
  return person.kind ? person : undefined;
}
