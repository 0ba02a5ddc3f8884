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

/** Returns the id of a statement from the part of its title before a colon or a dash, and its date of issue. */
export const statementIdFrom = (title: string, date: string): string =>
  slug(`${title.split(/[:–—]/)[0]!} ${date}`);
