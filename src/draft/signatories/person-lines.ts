import type { blockLines } from '../tree/blocks.js';
import { type NameText } from './names.js';
import { saysOrganization } from './organization-names.js';
import { isRole } from './roles.js';

/** Parses a person's name, role and organization on separate lines. */
export const isPersonBlock = (texts: string[], language: string) =>
  texts.length > 1 &&
  texts.length < 6 &&
  !/,\s|[:：]$/.test(texts[0]!) &&
  texts.every((text) => !/\s[–—-]\s/.test(text)) &&
  isRole(texts[1]!, language) &&
  !isRole(texts[0]!, language);

/** Persons one after another, each with a role on the line after the name, and perhaps an organization. */
export function personsIn(
  lines: ReturnType<typeof blockLines>,
  language: string,
): NameText[] | undefined {
  const isRoleAt = (at: number) => {
    const text = lines[at]?.rich.text ?? '';
    return isRole(text, language) && !saysOrganization(text);
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
