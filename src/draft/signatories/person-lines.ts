import type { blockLines } from '../tree/blocks.js';
import { isKindLabel, wordsOf } from '../tree/kinds-of-text.js';
import { type NameText } from './names.js';
import { saysOrganization } from './organization-names.js';
import { isRole } from './roles.js';

/** Whether a line begins with a role: "Director, Lake Union", but not "Ada Osu, director". */
const isRoleLine = (text: string, language: string) =>
  isRole(text.split(/[,،、]\s*/u)[0]!, language);

/** Parses a person's name, role and organization on separate lines. */
export const isPersonBlock = (texts: string[], language: string) =>
  texts.length > 1 &&
  texts.length < 6 &&
  !/,\s|[:：]$/.test(texts[0]!) &&
  texts.every((text) => !/\s[–—-]\s/.test(text)) &&
  !isKindLabel(texts[0]!, language) &&
  isRoleLine(texts[1]!, language) &&
  !isRole(texts[0]!, language);

/**
 * Persons one after another, each with a role on the line after the name, and perhaps an organization. "Individuals" can
 * be above them.
 */
export function personsIn(
  lines: ReturnType<typeof blockLines>,
  language: string,
): (NameText | { label: string })[] | undefined {
  const first = lines[0]?.rich.text ?? '';
  if (isKindLabel(first, language) && wordsOf(first).length < 4) {
    const below = personsIn(lines.slice(1), language);
    return below && [{ label: first }, ...below];
  }
  const isRoleAt = (at: number) => {
    const text = lines[at]?.rich.text ?? '';
    return isRoleLine(text, language) && !saysOrganization(text);
  };
  const every = [2, 3].find(
    (count) =>
      lines.length > count &&
      lines.length % count === 0 &&
      lines.every((_, at) => at % count > 1 || isRoleAt(at) === (at % count === 1)),
  );
  if (!every) return undefined;
  return lines.flatMap(({ line }, at): NameText[] => {
    if (at % every > 0) return [];
    const own = lines.slice(at, at + every).map(({ rich }) => rich.text.replace(/,$/, ''));
    return [{ text: own.join(', '), line }];
  });
}
