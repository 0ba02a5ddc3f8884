import type * as v from 'valibot';
import { statementSchema } from '../../../src/statement/schema.js';
import { hashed } from '../checks/check.js';
import type { EditorDraft } from '../types.js';

/**
 * The parts of a Valibot schema that this file reads. An object has entries. A list or a record has a schema for its
 * values, and a union has several.
 */
interface Schema {
  wrapped?: Schema;
  item?: Schema;
  value?: Schema;
  options?: Schema[];
  entries?: Record<string, Schema>;
}

/** Returns a value with the keys of its objects in the order of the schema. A note comes first. */
function inOrder(value: unknown, schema: Schema | undefined): unknown {
  const own = schema?.wrapped ?? schema;
  if (Array.isArray(value)) return value.map((item) => inOrder(item, own?.item));
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  const entries = entriesFor(given, own);
  const keys = entries
    ? [...new Set(['confirm', ...Object.keys(entries), ...Object.keys(given)])]
    : Object.keys(given);
  return Object.fromEntries(
    keys.flatMap((key) =>
      given[key] === undefined ? [] : [[key, inOrder(given[key], entries?.[key] ?? own?.value)]],
    ),
  );
}

/** Returns the entries of an object, of the choice in a union that knows the most of its keys. */
function entriesFor(value: object, schema: Schema | undefined) {
  if (!schema?.options) return schema?.entries;
  const known = ({ entries = {} }: Schema) =>
    Object.keys(value).filter((key) => key in entries).length;
  return [...schema.options].sort((one, other) => known(other) - known(one))[0]?.entries;
}

/** Returns a draft with its hash, in the order of the schema. What is unconfirmed keeps its note. */
const ordered = async (draft: EditorDraft): Promise<EditorDraft> =>
  inOrder(await hashed(draft), statementSchema as v.GenericSchema & Schema) as EditorDraft;

/** Returns the statement.json of a draft, as it is saved. */
export async function statementFile(draft: EditorDraft): Promise<string> {
  return `${JSON.stringify(await ordered(draft), null, 2)}\n`;
}
