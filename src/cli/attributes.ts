import {
  type Attributes,
  type AttributeType,
  commonAttributes,
  entriesOf,
} from '../elements/descriptor.js';
import { type ElementName, registry, withPresentNames } from '../elements/registry.js';
import { normalizeForSearch } from '../elements/signatory-list/signatory-list.view.js';
import type { StatementContent } from '../statement/content.js';
import { isRealDate } from '../statement/fields.js';
import { ids, isWhole } from '../utils/attribute-values.js';
import { fault, invalid, nonEmpty, unknown } from '../utils/errors.js';

/** The attributes that every HTML element can have. */
const common = /^(?:id|class|slot|part|(?:data|aria)-[\w-]+)$/;

/** The attributes that choose the statement. */
const sources = ['src', 'statement'];

/**
 * Checks the names and values of an element's attributes.
 * @throws if the element does not know an attribute or its value.
 */
export function checkAttributes(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
): void {
  const known: Record<string, AttributeType> = {
    ...registry[element].attributes,
    ...commonAttributes,
  };
  const names = [...Object.keys(known), ...sources];
  for (const [name, value] of Object.entries(withPresentNames(element, attributes))) {
    if (common.test(name)) continue;
    if (!names.includes(name)) {
      const options = names.map((each) => `--${each}`);
      throw unknown(element, `--${name}`, options, 'option');
    }
    const type = known[name];
    if (!value.trim()) throw fault(name, 'missing value');
    if (type) checkValue(statement, type, name, value);
  }
}

/**
 * Checks the value of an attribute. Ids, groups and the format of dates are checked later, when the content is made.
 * @throws if the value is not known.
 */
function checkValue(
  statement: StatementContent,
  type: AttributeType,
  name: string,
  value: string,
): void {
  if ('values' in type) {
    const given = type.kind === 'ids' ? (ids(value) ?? []) : [value];
    const other = given.find((each) => !type.values.includes(each));
    if (other !== undefined) throw unknown(name, other, type.values);
  }
  if (type.kind === 'number' && !isWhole(value))
    throw invalid(name, value, 'a whole number from 1');
  if (type.kind === 'name' && type.of === 'signatories') {
    const published = nonEmpty(entriesOf(statement, type.of), type.of);
    if (!published.map(normalizeForSearch).includes(normalizeForSearch(value))) {
      throw unknown(name, value, published);
    }
  }
  if (type.kind === 'date' && /^\d{4}(?:-\d\d){0,2}$/.test(value) && !isRealDate(value)) {
    throw invalid(name, value, 'a date that exists');
  }
}
