import { html, type TemplateResult } from 'lit';
import { type AttributeType, entriesOf } from '../../src/elements/descriptor.js';
import {
  type AttributeName,
  type ElementName,
  elementNames,
  registry,
} from '../../src/elements/registry.js';
import { optionsFor } from './options.js';
import type { Context } from './context.js';
import { checkboxes, number, type Option, radios, select } from './fields.js';
import { maxOf } from './state.js';

/** Returns the elements that have content in a statement. */
export const elementsFor = (statement: Context['statement']): ElementName[] =>
  elementNames.filter((name) => {
    const { needs } = registry[name];
    return !needs || statement[needs].length > 0;
  });

/** The texts of the site for an attribute. */
interface AttributeWords {
  label: string;
  hint?: string;
  /** The label of the default. */
  none?: string;
  /** The label of each value of an `enum`. */
  values?: Record<string, string>;
}

/** Renders the field for an attribute by its type. */
function field(context: Context, name: AttributeName, type: AttributeType): TemplateResult {
  const about: AttributeWords = context.site.builder.attributes[name];
  const { label, hint, none, values = {} } = about;
  const first: Option[] = none === undefined ? [] : [{ value: '', label: none }];
  if (type.kind === 'number') return number(context, name, label, maxOf(type), none);
  if (type.kind === 'enum') {
    const options = type.values.map((value) => ({ value, label: values[value] ?? value }));
    return radios(context, name, label, options);
  }
  const { options = [], groups = [] } = optionsFor(context, type);
  return type.kind === 'ids'
    ? checkboxes(context, name, label, options, hint)
    : select(context, name, label, [...first, ...options], { groups, hint });
}

/** Renders the fields for the attributes of an element. Number fields share a row. */
function fields(context: Context): TemplateResult[] {
  const entries = Object.entries<AttributeType>(registry[context.widget].attributes).filter(
    ([, type]) => !('of' in type) || entriesOf(context.statement, type.of).length > 0,
  );
  const drawn = (of: typeof entries) =>
    of.map(([name, type]) => field(context, name as AttributeName, type));
  const numbers = entries.filter(([, { kind }]) => kind === 'number');
  const others = entries.filter((entry) => !numbers.includes(entry));
  return [
    ...drawn(others),
    ...(numbers.length > 0 ? [html`<div class="pair">${drawn(numbers)}</div>`] : []),
  ];
}

/** Renders the choice of the element. */
export function widgetTemplate(context: Context): TemplateResult {
  const { site, statement } = context;
  const options = elementsFor(statement).map((value) => ({
    value,
    label: site.elements[value].name,
    hint: site.elements[value].shows,
  }));
  return radios(context, 'widget', site.builder.widget, options);
}

/** Renders the choice of the element's content. */
export function showsTemplate(context: Context): TemplateResult {
  const { site } = context;
  const { shows, actions, actionsNames } = site.builder;
  const options = Object.entries(actionsNames).map(([value, label]) => ({ value, label }));
  return html`<section aria-labelledby="shows">
    <h2 id="shows">${shows}</h2>
    ${fields(context)} ${checkboxes(context, 'actions', actions, options)}
  </section>`;
}
