import { encodingOf } from '../../utils/encoding.js';

/** Decodes text: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
export function decode(bytes: Uint8Array, messages: string[]): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    messages.push(
      'The text is not UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.',
    );
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Decodes a web page, in the encoding that it names if it is not UTF-8. */
export function decodePage(bytes: Uint8Array, messages: string[]): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, label] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return decode(bytes, messages);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decode(bytes, messages);
  }
}
