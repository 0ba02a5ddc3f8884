import * as v from 'valibot';
import { type Fault, integrityFaults } from './integrity.js';
import { type Statement, statementSchema } from './schema.js';

/** A statement that has no fault, or what is wrong with it. */
export type Checked = { statement: Statement; faults: [] } | { statement?: never; faults: Fault[] };

/** The version of the schema that is written here. */
const { literal: version } = statementSchema.entries.schemaVersion.pipe[0];

/** Checks anything at all: whether it is a statement, and whether its sentences bear out its annotations. */
export async function validate(data: unknown): Promise<Checked> {
  const { schemaVersion } = (data ?? {}) as { schemaVersion?: unknown };
  if (typeof schemaVersion === 'number' && schemaVersion > version) {
    const expected = `${version}, the newest that this version of the library knows`;
    return { faults: [{ path: '/schemaVersion', expected, found: String(schemaVersion) }] };
  }
  const parsed = v.safeParse(statementSchema, data);
  if (parsed.success) {
    const faults = await integrityFaults(parsed.output);
    return faults.length > 0 ? { faults } : { statement: parsed.output, faults: [] };
  }
  return { faults: parsed.issues.map(faultOf) };
}

/** A fault as one line that names the path, what was expected, and what was found. */
export const lineOf = ({ path, expected, found }: Fault): string =>
  `${path || '/'}: expected ${expected}; found ${found}`;

/** What the library found wrong, by JSON pointer (RFC 6901). */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const path = keys.map((key) => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
  // The messages of the schema say what was expected; those of the library begin with "Invalid".
  const expected = issue.message.startsWith('Invalid') ? expectedBy(issue) : issue.message;
  return { path, expected, found: shorten(issue.received) };
}

function expectedBy({ kind, type, expected }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'no such key';
  if (kind === 'schema' && expected) return expected;
  return expected ?? type;
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
