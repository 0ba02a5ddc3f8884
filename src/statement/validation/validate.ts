import * as v from 'valibot';
import { integrityFaults } from './integrity.js';
import type { Fault, Salvaged } from './references.js';
import { salvage } from './salvage.js';
import { schemaVersion as newest, type Statement, statementSchema } from '../schema.js';

/** What is expected in the place of a key that the schema does not have. */
export const unknownKey = 'no such key';

/** A statement that has no fault, or what is wrong with it. */
export type Checked = { statement: Statement; faults: [] } | { statement?: never; faults: Fault[] };

/** Checks anything at all: whether it is a statement, and whether its sentences bear out its annotations. */
export async function validate(data: unknown): Promise<Checked> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const found = Array.isArray(data) ? 'a list' : shorten(String(data));
    return { faults: [{ path: '', expected: 'a statement: an object', found }] };
  }
  const { schemaVersion } = data as { schemaVersion?: unknown };
  if (typeof schemaVersion === 'number' && schemaVersion > newest) {
    const expected = `${newest}, the newest that this version of the library knows`;
    return { faults: [{ path: '/schemaVersion', expected, found: String(schemaVersion) }] };
  }
  const parsed = v.safeParse(statementSchema, withoutPrototypes(data), { abortPipeEarly: true });
  if (parsed.success) {
    const faults = await integrityFaults(parsed.output, data as Salvaged);
    return faults.length > 0 ? { faults } : { statement: parsed.output, faults: [] };
  }
  const paths = parsed.issues.map((issue) => (issue.path ?? []).map(({ key }) => key as string));
  const { rest, whole } = salvage(data, paths);
  return { faults: [...parsed.issues.map(faultOf), ...(await integrityFaults(rest, whole))] };
}

/** A copy of JSON data that inherits nothing, because Valibot visits inherited keys. */
function withoutPrototypes(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutPrototypes);
  if (typeof data !== 'object' || data === null) return data;
  return Object.assign(
    Object.create(null) as object,
    ...Object.entries(data).map(([key, value]) => ({ [key]: withoutPrototypes(value) })),
  );
}

/** A fault as one line that names the path, what was expected, and what was found. */
export const lineOf = ({ path, expected, found }: Fault): string =>
  `${path || '/'}: expected ${expected}; found ${found}`;

/** What the library found wrong, by JSON pointer (RFC 6901). */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const path = keys.map((key) => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
  const { message, type, received } = issue;
  const found = shorten(received);
  if (type === 'strict_object' && issue.expected === 'never') {
    const key = keys.at(-1)!;
    // What `statement-widgets new` leaves at each item that it has found.
    const expected =
      key === 'confirm' ? 'your confirmation: delete this line once the item is right' : unknownKey;
    return { path, expected, found: key };
  }
  if (received === 'undefined') return { path, expected: 'a value', found: 'none' };
  // The messages of the schema say what was expected; those of the library begin with "Invalid".
  return {
    path,
    expected: message.startsWith('Invalid') ? (issue.expected ?? type) : message,
    found,
  };
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
