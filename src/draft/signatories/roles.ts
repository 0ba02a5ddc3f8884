import { labelsOf, languageOf } from '../languages/languages.js';
import { capitalized, isCapitals, wordsOf } from '../tree/kinds-of-text.js';

/** Whether a part of a line is the role of a person. */
export function isRole(part: string, language: string): boolean {
  // "Teachers Union", "Avocats Sans Frontières", but not "Co-chairs".
  if (
    /^\p{Lu}\p{L}+s(?<!us|ss)['’]? (?:\p{Lu}|for |of |without |and |sans |pour |por |sem |sin )/u.test(
      part,
    ) &&
    !/^(?:Co-|Vice)/u.test(part)
  )
    return false;
  if (labelsOf(language).some(({ roles }) => roles?.exec(part)?.index === 0)) return true;
  // "北浜大学教授・公衆衛生学" has a subject after the role.
  if (/[\p{sc=Han}\p{sc=Thai}]/u.test(part))
    return languageOf(language).roles?.test(part.replace(/・.*$/u, '')) ?? false;
  // Matches "Senior Research Fellow", but not "Hill Doctors".
  const words = wordsOf(part);
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    words.length <= 4 &&
    !last.endsWith('s') &&
    // "Call the Midwife" is a name.
    !/\s\p{Ll}+\s\p{Lu}/u.test(part) &&
    labelsOf(language).some(({ roles }) => roles?.exec(last)?.index === 0)
  );
}

export const isTitled = (name: string, language: string): boolean =>
  labelsOf(language).some(({ titles }) =>
    titles?.test(isCapitals(name) ? capitalized(name) : name),
  );
