import { confirmations } from '../confirmations.js';
import type { FoundSignatory } from '../types.js';
import { wordsOf } from '../tree/kinds-of-text.js';
import { saysOrganization } from './organization-names.js';

const particle = /^(?:d[aeiou]s?|del|della|van|von|der|den|bin|bint|ibn|al|el|la|le|ter|y|e)$/iu;

/** Whether a name can be one of a person: two to four words with capitals, none of which names an organization. */
export function canBePerson(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.length > 1 &&
    words.length < 5 &&
    !saysOrganization(name) &&
    !/[\p{N}!?&/"“«|:]/u.test(name) &&
    words.every(
      (word) =>
        particle.test(word) || /^\p{Lu}(?:\.|[\p{L}'’-]*\p{Ll}|\.\p{Lu}\.)?[.,]?$/u.test(word),
    )
  );
}

/**
 * Adds the kind to names in one group that can be persons, below the closing of a letter or among persons. Asks about it
 * once, because nothing in the name says so.
 */
export function withKinds(
  members: FoundSignatory[],
  { isLetter, isKnown }: { isLetter: boolean; isKnown: boolean },
): FoundSignatory[] {
  const isOpen = (each: FoundSignatory) => !each.kind && canBePerson(each.name);
  const open = members.filter(isOpen);
  if (isKnown || open.length === 0) return members;
  const persons = members.filter(({ kind }) => kind === 'person').length;
  const organizations = members.length - persons - open.length;
  // One such name among many organizations is the name of another.
  const isRare = members.length < 2 || open.length * 4 < organizations;
  if (!isLetter && persons === 0 && isRare) return members;
  // A list of names that all can be persons does not say what they are. With a few organizations among them it does.
  const likely = persons || (organizations > 0 ? open.length : 0);
  const arePersons = isLetter ? organizations === 0 : likely > organizations;
  const confirm = open.length > 1 ? confirmations.kinds : confirmations.kind;
  return members.map((each) =>
    isOpen(each)
      ? {
          ...(each === open[0] && { confirm }),
          ...each,
          ...(arePersons && { kind: 'person' as const }),
        }
      : each,
  );
}
