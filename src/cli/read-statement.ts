import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Statement } from '../statement/schema.js';
import { encodingOf } from '../utils/encoding.js';
import { countOf, describeFaults, validateText } from './faults.js';
import { fileReason } from './file-errors.js';
import { Failure } from './output.js';

/** Returns the text of a file, or of standard input if the file is "-". */
export const readText = async (file: string): Promise<string> =>
  decoded(await readBytes(file), file);

/** Returns the bytes of a file, or of standard input if the file is "-". */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    throw new Failure(`cannot read ${file}: ${fileReason(error)}`);
  }
}

/** Decodes UTF-8, and UTF-16 that begins with a byte order mark, as some editors save it. */
function decoded(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // The encoding cannot be detected.
  }
  throw new Failure(`${file}: not in UTF-8. Save it as plain text with the encoding UTF-8.`);
}

/** The maximum number of errors that a command prints, except for `check`. */
const most = 10;

/**
 * Returns the statement in a file. Its keys are in the order of the schema, which decides the bytes of the module.
 * @throws if the statement has errors.
 */
export async function readStatement(file: string): Promise<Statement> {
  const text = await readText(file);
  const { statement, faults } = await validateText(text);
  if (statement && faults.length === 0) return statement;
  const described = describeFaults(file, faults);
  const rest =
    described.length > most
      ? [`To see every error, run "npx statement-widgets-cli check ${file}".`]
      : [];
  throw new Failure(
    [`${file}: ${countOf(faults)}`, ...described.slice(0, most), ...rest].join('\n'),
  );
}
