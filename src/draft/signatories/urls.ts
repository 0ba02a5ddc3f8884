import type { NameText } from './names.js';

/** Matches a URL after a comma, a dash or a space, or in brackets. */
const url =
  /(?:\s*[,;|،、]\s*|\s+[–—-]\s+|\s*[(（<[]\s*|\s+)(?<url>(?:https?:\/\/|www\.)[^\s()（）<>[\],;،、]+[^\s()（）<>[\],;،、.])\/?[)）>\]]?/iu;

/** Whether a part of a line is a URL alone. */
export const isUrl = (part: string): boolean => /^(?:https?:\/\/|www\.)\S+$/iu.test(part);

/** Moves the URL of a signatory out of the name: "River Watch, https://river.example". */
export function withUrl(name: NameText): NameText {
  const match = name.fields ? null : url.exec(name.text);
  if (!match) return name;
  const found = match.groups!.url!;
  const text = name.text.slice(0, match.index) + name.text.slice(match.index + match[0].length);
  return { url: /^www/iu.test(found) ? `https://${found}` : found, ...name, text };
}
