import { labelsOf } from '../languages/languages.js';
import { canBePerson } from './person-names.js';
import { cleaned } from './names.js';
import { isRole, isTitled } from './roles.js';
import type { Group } from './runs.js';

/** Returns the organization in a line over the name of its representative: "For River Watch:". */
export const behalfIn = (line: string, language: string): string | undefined =>
  labelsOf(language)
    // "Pour la coalition / For the coalition"
    .map(({ behalf }) => behalf?.exec(line.split(/\s+\/\s+/u)[0]!)?.groups?.who)
    .find(Boolean);

/** Turns the lines "For River Watch:", "Tomasz Hale" and "Director" into one person. */
export function withBehalf(group: Group, language: string): Group {
  const affiliation = group.label && behalfIn(group.label, language);
  const [first, second, ...rest] = group.names;
  if (!affiliation || !first || first.fields) return group;
  const isName = (text: string) => canBePerson(text) || isTitled(text, language);
  // "For River Watch: Tomasz Hale, Director"
  const [name = '', ...about] = first.text.split(/,\s+/u);
  if (about.length > 0 && group.names.length === 1 && isName(name))
    return {
      names: [
        {
          ...first,
          fields: {
            name: cleaned(name),
            kind: 'person',
            affiliation,
            role: cleaned(about.join(', ')),
          },
        },
      ],
    };
  if (!isName(first.text)) return group;
  const isSecondRole =
    second !== undefined && (isRole(second.text, language) || !isName(second.text));
  const fields = {
    ...{ name: cleaned(first.text), kind: 'person' as const, affiliation },
    ...(isSecondRole && { role: cleaned(second.text) }),
  };
  const others = second && !isSecondRole ? [second, ...rest] : rest;
  return { names: [{ ...first, fields }, ...others] };
}
