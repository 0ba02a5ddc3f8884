/** Escapes every character outside ASCII in a script, so that a page in any encoding reads it correctly. */
export const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
