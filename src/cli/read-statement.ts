import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Statement } from '../statement/schema.js';
import { lineOf, validate } from '../statement/validation/validate.js';
import { treeOf, positionsIn } from './json-positions.js';
import { Failure } from './output.js';

/** Returns the text of a file, or of standard input if the file is "-". */
export const readText = async (file: string): Promise<string> =>
  decoded(await readBytes(file), file);

/** Returns the bytes of a file, or of standard input if the file is "-". */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const reason = new Map([
      ['ENOENT', 'no such file'],
      ['EISDIR', 'it is a folder'],
    ]).get(code);
    throw new Failure(`cannot read ${file}: ${reason ?? message}`);
  }
}

/** Decodes UTF-8, and UTF-16 that begins with a byte order mark, as some editors save it. */
function decoded(bytes: Uint8Array, file: string): string {
  const mark = bytes[0]! * 256 + bytes[1]!;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // The encoding cannot be detected.
  }
  throw new Failure(`${file}: not in UTF-8. Save it as plain text with the encoding UTF-8.`);
}

/**
 * Returns the statement in a file.
 * @throws if the statement has errors.
 */
export async function readStatement(file: string): Promise<Statement> {
  const text = await readText(file);
  const [syntax] = treeOf(text).faults;
  if (syntax) {
    const { line, column } = positionsIn(text)(syntax.offset);
    throw new Failure(`${file}:${line}:${column}: ${syntax.message}`);
  }
  const { statement, faults } = await validate(JSON.parse(text));
  if (statement) return statement;
  const lines = faults.slice(0, 10).map((fault) => `\n  ${lineOf(fault)}`);
  throw new Failure(
    `${file}: invalid statement. To see every error with its line, run "statement-widgets check ${file}".${lines.join('')}`,
  );
}
