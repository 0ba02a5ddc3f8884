/**
 * Returns a text with its control characters, and those that change the direction of text, written as in JSON. A hostile
 * document can contain some that change what a terminal shows. Keeps tabs and line breaks.
 */
export const plain = (text: string): string =>
  text.replace(
    /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
