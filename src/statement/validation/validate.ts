import * as v from 'valibot';
import { integrityFaults } from './integrity.js';
import type { Fault, Salvaged } from './references.js';
import { salvage } from './salvage.js';
import { schemaVersion as newest, type Statement, statementSchema } from '../schema.js';

/** The beginning of the message about a key that the schema does not have. */
export const unknownKey = 'unknown key';

/** A valid statement, or the errors. */
export type Checked = { statement: Statement; faults: [] } | { statement?: never; faults: Fault[] };

/** Checks any value: whether it is a statement, and whether its sentences support its annotations. */
export async function validate(data: unknown): Promise<Checked> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const found = Array.isArray(data) ? 'a list' : shorten(String(data));
    return { faults: [{ path: '', message: `expected an object, found ${found}` }] };
  }
  const { schemaVersion } = data as { schemaVersion?: unknown };
  if (typeof schemaVersion === 'number' && schemaVersion > newest) {
    const message = `unknown version ${schemaVersion}. This release knows versions up to ${newest}.`;
    return { faults: [{ path: '/schemaVersion', message }] };
  }
  const parsed = v.safeParse(statementSchema, withoutPrototypes(data), { abortPipeEarly: true });
  if (parsed.success) {
    const faults = await integrityFaults(parsed.output, data as Salvaged);
    return faults.length > 0 ? { faults } : { statement: parsed.output, faults: [] };
  }
  const paths = parsed.issues.map((issue) => (issue.path ?? []).map(({ key }) => key as string));
  const { rest, whole } = salvage(data, paths);
  return { faults: [...parsed.issues.flatMap(faultsOf), ...(await integrityFaults(rest, whole))] };
}

const unconfirmed = 'not confirmed. Check this, then delete this line.';

/** Returns the faults of an issue. Valibot reports only the first unknown key of an object, and a draft has several. */
function faultsOf(issue: v.BaseIssue<unknown>): Fault[] {
  const fault = faultOf(issue);
  const last = issue.path?.at(-1);
  if (issue.type !== 'strict_object' || issue.expected !== 'never' || !last) return [fault];
  const others = Object.keys(last.input as object).filter(
    (key) => key.startsWith('confirm') && key !== last.key,
  );
  const parent = fault.path.replace(/\/[^/]*$/, '');
  return [fault, ...others.map((key) => ({ path: `${parent}/${key}`, message: unconfirmed }))];
}

/** Returns a copy of JSON data without prototypes, because Valibot visits inherited keys. */
function withoutPrototypes(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutPrototypes);
  if (typeof data !== 'object' || data === null) return data;
  return Object.assign(
    Object.create(null) as object,
    ...Object.entries(data).map(([key, value]) => ({ [key]: withoutPrototypes(value) })),
  );
}

/** Returns a fault as one line: its path and its message. */
export const lineOf = ({ path, message }: Fault): string => `${path || '/'}: ${message}`;

/** Converts an issue of Valibot. The path is a JSON pointer (RFC 6901). */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const path = keys.map((key) => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
  const { message, type, input } = issue;
  // Valibot describes an object without a prototype as null.
  const received = issue.received === 'null' && input ? 'Object' : issue.received;
  if (type === 'strict_object' && issue.expected === 'never') {
    const key = keys.at(-1)!;
    // `statement-widgets new` writes such keys for what it finds.
    if (key.startsWith('confirm')) return { path, message: unconfirmed };
    return { path, message: `${unknownKey} ${JSON.stringify(key)}` };
  }
  if (received === 'undefined') return { path, message: 'missing' };
  if (type === 'picklist' && message.startsWith('Invalid')) {
    const known = issue.expected!.replace(/[(")]/g, '').replaceAll(' | ', ', ');
    return { path, message: `unknown value ${shorten(plain(received))}. Known values: ${known}.` };
  }
  // The schema's messages complete "expected …". Valibot's own messages begin with "Invalid".
  const expected = message.startsWith('Invalid') ? plain(issue.expected ?? type) : message;
  return { path, message: `expected ${expected}, found ${shorten(plain(received))}` };
}

/** Valibot's names of types, in plain words. */
const kinds = new Map([
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['string', 'a string'],
]);

/** Describes a type or a value. */
const plain = (name: string) => kinds.get(name) ?? name;

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
