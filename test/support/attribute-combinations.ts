import {
  type Attributes,
  type AttributeType,
  commonAttributes,
  entriesOf,
} from '../../src/elements/descriptor.js';
import { type ElementName, registry } from '../../src/elements/registry.js';
import { en } from '../../src/i18n/locales/en.js';
import type { StatementContent } from '../../src/statement/content.js';
import { inLanguage } from '../../src/statement/translation.js';

/** Returns values of an attribute: each one, and several at once if it takes them. */
function valuesOf(statement: StatementContent, type: AttributeType): string[] {
  switch (type.kind) {
    case 'enum':
      return [...type.values];
    case 'number':
      return ['5', '1', '120', '900', String(statement.signatories.length - 1)];
    case 'date':
      return ['2017', '2017-10', '2021-02', '2023-05', '2024-11-27', '2025-03-01', '2026'];
    case 'name': {
      // Every name of a long list would take a long time.
      const names = entriesOf(statement, type.of).filter(
        (_, index) => index < 50 || index % 70 === 39,
      );
      return [...names, ...names.slice(0, 1).map((name) => name.toLowerCase())];
    }
    case 'id':
      return entriesOf(statement, type.of);
    case 'ids': {
      const ids = 'of' in type ? entriesOf(statement, type.of) : type.values;
      const [first = '', second = '', third = second] = ids;
      return [`${third}, ${first} ${second}`, `${first},${second}`, ...ids, `${first} ${first}`];
    }
  }
}

const attributesOf = (statement: StatementContent, element: ElementName) =>
  Object.entries({ ...registry[element].attributes, ...commonAttributes }).map(
    ([name, type]) => [name, valuesOf(statement, type)] as const,
  );

/** Returns no attribute, and each value of each attribute. */
export const singlesOf = (statement: StatementContent, element: ElementName): Attributes[] =>
  [
    {},
    ...attributesOf(statement, element).flatMap(([name, values]) =>
      values.map((value) => ({ [name]: value })),
    ),
  ].filter((each) => hasContent(statement, element, each));

/** Returns three values of each attribute, the last among them, with three of each other. */
export function pairsOf(statement: StatementContent, element: ElementName): Attributes[] {
  const three = attributesOf(statement, element).map(
    ([name, values]) => [name, [...values.slice(0, 2), ...values.slice(2).slice(-1)]] as const,
  );
  return three
    .flatMap(([name, values], index) =>
      three
        .slice(index + 1)
        .flatMap(([other, others]) =>
          values.flatMap((value) => others.map((each) => ({ [name]: value, [other]: each }))),
        ),
    )
    .filter((each) => hasContent(statement, element, each));
}

/** Whether the statement has an event between the dates. */
function hasContent(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
): boolean {
  try {
    registry[element].fallback(inLanguage(statement, 'en'), attributes, en);
    return true;
  } catch (error) {
    if ((error as Error).message.includes('no event between')) return false;
    throw error;
  }
}
