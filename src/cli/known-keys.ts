import type * as v from 'valibot';
import { statementSchema } from '../statement/schema.js';
import type { Fault } from '../statement/validation/references.js';
import { unknownKey } from '../statement/validation/validate.js';

/**
 * The parts of a Valibot schema that this file reads. An object has entries. A list or a record has a schema for its
 * values, and a union has options.
 */
interface Schema {
  wrapped?: Schema;
  item?: Schema;
  value?: Schema;
  entries?: Record<string, Schema>;
  options?: Schema[];
}

/** Returns the entries of the object that a schema describes. A union has those of all its options. */
function entriesOf(schema: Schema | undefined): Record<string, Schema> {
  const { entries, options = [] } = schema?.wrapped ?? schema ?? {};
  return Object.assign({}, entries, ...options.map((option) => option.entries)) as Record<
    string,
    Schema
  >;
}

/** Returns the keys that the schema knows in the object at a JSON pointer, in its order. */
function keysAt(pointer: string): string[] {
  let schema: Schema | undefined = statementSchema as v.GenericSchema & Schema;
  for (const key of pointer.split('/').slice(1)) {
    const at: Schema = schema?.wrapped ?? schema ?? {};
    schema = entriesOf(at)[key] ?? at.item ?? at.value;
  }
  return Object.keys(entriesOf(schema));
}

/** Adds the known keys to the message about an unknown key. */
export function withKeys(fault: Fault): Fault {
  if (!fault.message.startsWith(unknownKey)) return fault;
  const keys = keysAt(fault.path.replace(/\/[^/]*$/, ''));
  return { ...fault, message: `${fault.message}. Known keys: ${keys.join(', ')}.` };
}
