/** The form of a statement without its rules: the types of its values. Whatever has this form can be edited. */
import * as v from 'valibot';
import { statementSchema } from '../../../src/statement/schema.js';

/** The parts of a Valibot schema that this file reads. */
interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  item?: Schema;
  wrapped?: Schema;
  value?: Schema;
  options?: (Schema | string | number)[];
  literal?: string | number;
}

/** Returns a schema of the same types that allows unknown keys and any value of its type. */
function formOf(schema: Schema): v.GenericSchema {
  const { type, entries, item, wrapped, value, options, literal } = schema;
  if (entries) {
    return v.looseObject(
      Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, formOf(each)])),
    );
  }
  if (item) return v.array(formOf(item));
  if (wrapped) return v.optional(formOf(wrapped));
  if (value) return v.record(v.string(), formOf(value));
  if (type === 'union') return v.union((options as Schema[]).map(formOf));
  return typeof (literal ?? options?.[0] ?? '') === 'number' || type === 'number'
    ? v.number()
    : v.string();
}

const form = formOf(statementSchema as unknown as Schema);

/** Returns the paths of the values that have another type than in a statement. */
export function misformed(data: object): (string | number)[][] {
  const { issues = [] } = v.safeParse(form, data);
  return issues.map(({ path = [] }) => path.map(({ key }) => key as string | number));
}
