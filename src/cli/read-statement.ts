import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Statement } from '../statement/schema.js';
import { lineOf, validate } from '../statement/validation/validate.js';
import { treeOf, positionsIn } from './json-positions.js';
import { Failure } from './output.js';

/** The text of a file, or of standard input where the file is "-". */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const found = new Map([
      ['ENOENT', 'none'],
      ['EISDIR', 'a folder'],
    ]).get(code);
    throw new Failure(`${file}: expected a file that can be read; found ${found ?? message}`);
  }
  return decoded(bytes, file);
}

/** UTF-8; UTF-16 where the text begins with its mark, as some editors save it. */
function decoded(bytes: Uint8Array, file: string): string {
  const mark = bytes[0]! * 256 + bytes[1]!;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // What it is instead cannot be known.
  }
  throw new Failure(
    `${file}: expected text in UTF-8; save it as plain text with the encoding UTF-8`,
  );
}

/** The statement in a file, which has to be without fault. */
export async function readStatement(file: string): Promise<Statement> {
  const text = await readText(file);
  const [syntax] = treeOf(text).faults;
  if (syntax) {
    const { line, column } = positionsIn(text)(syntax.offset);
    throw new Failure(
      `${file}:${line}:${column}: expected ${syntax.expected}; found ${syntax.found}`,
    );
  }
  const { statement, faults } = await validate(JSON.parse(text));
  if (statement) return statement;
  const lines = faults.slice(0, 10).map((fault) => `\n  ${lineOf(fault)}`);
  throw new Failure(
    `${file}: not a valid statement; "statement-widgets check" tells more${lines.join('')}`,
  );
}
