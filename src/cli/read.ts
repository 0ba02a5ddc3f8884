import { readFile } from 'node:fs/promises';
import type { Statement } from '../statement/schema.js';
import { lineOf, validate } from '../statement/validate.js';
import { Failure } from './say.js';

/** The text of a file. */
export async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Failure(`${file}: cannot be read (${(error as Error).message})`);
  }
}

/** The statement in a file, which has to be without fault. */
export async function readStatement(file: string): Promise<Statement> {
  const text = await readText(file);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Failure(`${file}: expected JSON; ${(error as Error).message}`);
  }
  const { statement, faults } = await validate(data);
  if (statement) return statement;
  const lines = faults.slice(0, 10).map((fault) => `\n  ${lineOf(fault)}`);
  throw new Failure(
    `${file}: not a valid statement; "statement-widgets check" tells more${lines.join('')}`,
  );
}
