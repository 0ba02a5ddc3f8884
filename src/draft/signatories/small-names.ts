import { languageOf } from '../languages/languages.js';
import { capitalized, wordsOf } from '../tree/kinds-of-text.js';
import { canBePerson } from './person-names.js';
import { saysOrganization } from './organization-names.js';
import { isRole } from './roles.js';

/** Words that go on with a name of which a line has only the beginning. Languages list others as linking words. */
const inside =
  /^(?:and|or|of|for|the|against|without|with|in|on|at|et|pour|contre|sans|sur|y|por|contra|sin|con|e|pela|pelo|sem|com|und|für|gegen|ohne|mit|zur|zum|der|des|dan|untuk|tanpa|anti)$/iu;

/**
 * Whether a line that begins with a small letter is a name of its own, below another: "terre des hommes". It is none if it
 * is the rest of a line that was too long, or what is said of a person.
 */
export function isSmallName(text: string, before: string, widest: number, language: string) {
  const [first = '', ...rest] = wordsOf(text);
  if (rest.length === 0 || inside.test(first) || isRole(text, language)) return false;
  if (languageOf(language).linking?.includes(first.toLowerCase())) return false;
  const hasRoom = before.length + 1 + first.length <= widest;
  return (
    hasRoom &&
    !/[,;&–—-]$|\s\p{Ll}{1,3}$/u.test(before) &&
    !/,\s/u.test(text) &&
    (saysOrganization(capitalized(text)) || !canBePerson(before))
  );
}
