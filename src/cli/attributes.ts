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
import { Failure } from './output.js';

/** What any element may have. */
const common = /^(?:id|class|slot|part|(?:data|aria)-[\w-]+)$/;

/** What says which statement is shown. */
const sources = ['src', 'statement'];

/**
 * Holds the attributes of an element against what it takes.
 * @throws where the element could not do what an attribute asks for.
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
      throw new Failure(`attributes: expected some of ${names.join(', ')}; found "${name}"`);
    }
    const type = known[name];
    const expected = value.trim() ? type && expectedOf(statement, type, value) : 'a value';
    if (expected) throw new Failure(`${name}: expected ${expected}; found "${value}"`);
  }
}

/** What an attribute should have been, where it is not; ids are looked up where the content is made. */
function expectedOf(
  statement: StatementContent,
  type: AttributeType,
  value: string,
): string | undefined {
  if (type.kind === 'enum') {
    return type.values.includes(value) ? undefined : `one of ${type.values.join(', ')}`;
  }
  if (type.kind === 'ids' && 'values' in type) {
    const isKnown = ids(value)?.every((each) => type.values.includes(each));
    return isKnown ? undefined : `some of ${type.values.join(', ')}`;
  }
  if (type.kind === 'number') return isWhole(value) ? undefined : 'a whole number from 1';
  if (type.kind === 'name') {
    const published = entriesOf(statement, type.of).map(normalizeForSearch);
    const isKnown = published.includes(normalizeForSearch(value));
    return isKnown ? undefined : 'the name of a signatory as published';
  }
  // What is not written as a date is told of where the steps are chosen.
  if (type.kind === 'date' && /^\d{4}(?:-\d\d){0,2}$/.test(value) && !isRealDate(value)) {
    return 'a date that exists';
  }
  return undefined;
}
