/** The HTML elements of the fallback content. */
export const content = {
  a: ['href'],
  b: ['lang'],
  br: [],
  cite: ['lang'],
  // Only in snippets of earlier versions.
  q: ['lang'],
  span: ['lang', 'dir'],
  time: ['datetime'],
};
