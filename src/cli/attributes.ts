import { readFileSync } from 'node:fs';
import type { Words } from '../i18n/messages.js';
import type { Attributes, ElementName } from '../snippets/element-form.js';
import type { StatementContent } from '../statement/content.js';
import { isRealDate } from '../statement/fields.js';
import { inLanguage } from '../statement/translation.js';
import { byId } from '../utils/errors.js';
import { ids } from '../utils/attribute-values.js';
import { signatoriesView } from '../elements/signatory-list/signatory-list.view.js';
import { isWhole } from '../utils/attribute-values.js';
import { Failure } from './output.js';

interface Attribute {
  name: string;
  type?: { text: string };
}

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[];
}

/** What any element may have. */
const common = /^(?:id|class|slot|(?:data|aria)-[\w-]+)$/;

/** The attributes of an element, as its manifest describes them. */
function attributesOf(element: ElementName): Attribute[] {
  const file = new URL('../custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations);
  return declarations.find(({ tagName }) => tagName === element)?.attributes ?? [];
}

/**
 * Holds the attributes of an element against what it knows; ids and dates are held against the statement where its
 * content is made.
 * @throws where the element could not do what an attribute asks for.
 */
export function checkAttributes(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  words: Words,
): void {
  const known = attributesOf(element);
  for (const [name, value] of Object.entries(attributes)) {
    if (common.test(name)) continue;
    const attribute = known.find((each) => each.name === name);
    if (!attribute) {
      const names = known.map((each) => each.name).join(', ');
      throw new Failure(`attributes: expected some of ${names}; found "${name}"`);
    }
    const expected = expectedOf(attribute, value, words);
    if (expected) throw new Failure(`${name}: expected ${expected}; found "${value}"`);
  }
  if (element === 'demand-card') byId(statement.demands, attributes.demand, 'demand');
  if (element === 'signatory-list') {
    const { highlight } = attributes;
    const [fault] = signatoriesView(inLanguage(statement, words.tag), { highlight }, words).faults;
    if (fault) throw fault;
  }
}

/** What an attribute should have been, where it is not. */
function expectedOf({ name, type }: Attribute, value: string, words: Words): string | undefined {
  if (!value.trim()) return 'a value';
  const alternatives = (type?.text ?? '')
    .split('|')
    .map((each) => each.trim())
    .filter((each) => !['null', 'undefined'].includes(each));
  if (alternatives.every((each) => each === 'number')) {
    return isWhole(value) ? undefined : 'a whole number from 1';
  }
  if (name === 'actions') {
    const actions = Object.keys(words.labels);
    const isKnown = ids(value)?.every((each) => actions.includes(each));
    return isKnown ? undefined : `some of ${actions.join(', ')}`;
  }
  // What is not written as a date is told of where the steps are chosen.
  if (/^(?:from|until)$/.test(name) && /^\d{4}(?:-\d\d){0,2}$/.test(value)) {
    return isRealDate(value) ? undefined : 'a date that exists';
  }
  const isLiteral = (each: string) => /^(?:'.*'|\d+)$/.test(each);
  const literals = alternatives.filter(isLiteral).map((each) => each.replaceAll("'", ''));
  return literals.length < alternatives.length || literals.includes(value)
    ? undefined
    : `one of ${literals.join(', ')}`;
}
