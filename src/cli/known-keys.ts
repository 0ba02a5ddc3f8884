import type * as v from 'valibot';
import { statementSchema } from '../statement/schema.js';
import type { Fault } from '../statement/validation/references.js';
import { unknownKey } from '../statement/validation/validate.js';

/**
 * The parts of a Valibot schema that this file reads. An object has entries. A list or a record has a schema for its
 * values.
 */
interface Schema {
  wrapped?: Schema;
  item?: Schema;
  value?: Schema;
  entries?: Record<string, Schema>;
}

/** Returns the keys that the schema knows in the object at a JSON pointer, in its order. */
function keysAt(pointer: string): string[] {
  let schema: Schema | undefined = statementSchema as v.GenericSchema & Schema;
  for (const key of pointer.split('/').slice(1)) {
    schema = schema?.wrapped ?? schema;
    schema = schema?.entries?.[key] ?? schema?.item ?? schema?.value;
  }
  return Object.keys((schema?.wrapped ?? schema)?.entries ?? {});
}

/** Adds the known keys to the message about an unknown key. */
export function withKeys(fault: Fault): Fault {
  if (!fault.message.startsWith(unknownKey)) return fault;
  const keys = keysAt(fault.path.replace(/\/[^/]*$/, ''));
  return { ...fault, message: `${fault.message}. Known keys: ${keys.join(', ')}.` };
}
