/** What stands between their tags, for readers without JavaScript. */
export const content = {
  a: ['href'],
  b: ['lang'],
  br: [],
  cite: ['lang'],
  q: ['lang'],
  span: ['lang', 'dir'],
  time: ['datetime'],
};
