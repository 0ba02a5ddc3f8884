/** Returns an id from the Latin letters of a text. */
export function slug(text: string, otherwise = 'statement'): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return words.length > 1 && words !== 'constructor' && words !== 'prototype' ? words : otherwise;
}
