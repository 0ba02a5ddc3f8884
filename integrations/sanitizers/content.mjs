/** What stands between their tags, for readers without JavaScript. */
export const content = {
  a: ['href'],
  b: ['lang'],
  br: [],
  cite: ['lang'],
  // Only snippets of earlier versions hold it.
  q: ['lang'],
  span: ['lang', 'dir'],
  time: ['datetime'],
};
