/** Stands for each character in brackets while a text is divided. */
export const inBrackets = '\u{E000}';

/** Divides a text at a separator, but not inside brackets: "Amina Yusuf (Lake Institute, Kenya), River Watch". */
export function divided(text: string, separator: RegExp): string[] {
  const masked = text.replace(/[(\uff08[][^()\uff08\uff09[\]]*[)\uff09\]]/gu, (all) =>
    inBrackets.repeat(all.length),
  );
  const parts: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(
    new RegExp(separator.source, `g${separator.flags.replace('g', '')}`),
  )) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}

/** Returns the text before the brackets at the end of a text, and what is inside, also divided at commas. */
export function bracketsOf(
  text: string,
): { bare: string; inside: string; parts: string[] } | undefined {
  const [, bare, inside] =
    /^(.+?)\s*[(\uff08[]([^()\uff08\uff09[\]]+)[)\uff09\]]$/u.exec(text.trim()) ?? [];
  if (bare === undefined || inside === undefined) return undefined;
  const parts = inside.split(/\s*[,;،、，၊]\s*/u).filter(Boolean);
  return parts.length > 0 ? { bare, inside, parts } : undefined;
}
