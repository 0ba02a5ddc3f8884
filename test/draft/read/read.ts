import { strToU8 } from 'fflate';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { outline } from './outline.js';

/** The tree of a document as lines of text. */
export async function treeOf(name: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return outline(await readDocument(name, bytes));
}

/** What the reader of a document says of it. */
export async function messagesOf(name: string, content: string | Uint8Array): Promise<string[]> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return (await readDocument(name, bytes)).data?.messages ?? [];
}

/** Lines, each with its end. */
export const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join('');
