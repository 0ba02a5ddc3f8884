import { encodingOf } from '../../src/utils/encoding.js';

/** Decodes a file of JSON. Returns `undefined` for an encoding that the command does not accept. */
export function decodedJson(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
