import type { Root } from 'mdast';
export function readPdf(name: string, _bytes: Uint8Array, _messages: string[]): Root {
  throw new Error(`${name}: save it as .docx.`);
}
