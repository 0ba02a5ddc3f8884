/** Decodes a file of JSON. Returns `undefined` for an encoding that the command does not accept. */
export function decodedJson(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
