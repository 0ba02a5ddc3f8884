import { html, nothing, type TemplateResult } from 'lit';
import { type AttributeType, entriesOf } from '../../src/elements/descriptor.js';
import { type AttributeName, registry } from '../../src/elements/registry.js';
import { headingLevels } from '../../src/utils/attribute-values.js';
import type { Context } from './context.js';
import { checkbox, checkboxes, number, type Option, select } from './fields.js';
import { looksTemplate, themeTemplate } from './looks.js';
import { optionsFor } from './options.js';
import { isFramed } from './output.js';
import { hostTemplate, languageTemplate, placeTemplate, sourceTemplate } from './place.js';
import { defaults, type Key, maxOf } from './state.js';
import { stepHeading } from './step.js';

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
    return select(context, name, label, options);
  }
  const { options = [], groups = [], shown } = optionsFor(context, type);
  return type.kind === 'ids'
    ? checkboxes(context, name, label, options, { hint, shown })
    : select(context, name, label, [...first, ...options], { groups, hint });
}

/** Renders the fields for the element's own attributes. Numbers are details, the others decide what it shows. */
function fields(context: Context): { main: TemplateResult[]; numbers: TemplateResult[] } {
  const entries = Object.entries<AttributeType>(registry[context.widget].attributes).filter(
    ([, type]) => !('of' in type) || entriesOf(context.statement, type.of).length > 0,
  );
  const drawn = (areNumbers: boolean) =>
    entries
      .filter(([, { kind }]) => (kind === 'number') === areNumbers)
      .map(([name, type]) => field(context, name as AttributeName, type));
  return { main: drawn(false), numbers: drawn(true) };
}

const furtherKeys: Key[] = [
  ...(['heading-level', 'actions', 'accent', 'accent-dark'] as const),
  ...(['font', 'heading-font', 'quote-font'] as const),
  ...(['short', 'in-context', 'hostile'] as const),
];
const sourceKeys: Key[] = ['serve', 'folder', 'updates'];

/** Returns the label of the further options, with the number of those that differ from their defaults. */
function furtherLabel({ site, page, state, widget, own }: Context): string {
  const numbers = Object.entries<AttributeType>(registry[widget].attributes)
    .filter(([, { kind }]) => kind === 'number')
    .map(([name]) => name as Key);
  // A site with an iframe has no choice of updates, and its folder is among the other options.
  const elsewhere: Key[] = isFramed(state) ? ['folder', 'updates'] : [];
  const further = [...numbers, ...furtherKeys, ...(own ? [] : sourceKeys)];
  const chosen = further.filter((key) => state[key] !== defaults[key] && !elsewhere.includes(key));
  const { moreOptions } = site.builder;
  return chosen.length > 0 ? `${moreOptions} (${page.number(chosen.length)})` : moreOptions;
}

/** Renders the second step, the options of the element. */
export function adjustTemplate(context: Context): TemplateResult {
  const { site, page } = context;
  const { builder } = site;
  const { main, numbers } = fields(context);
  const levels = headingLevels.map((value) => ({ value, label: page.number(Number(value)) }));
  const actions = Object.entries(builder.actionsNames).map(([value, label]) => ({ value, label }));
  return html`<section class="adjust" aria-labelledby="adjust">
    ${stepHeading(context, 2, 'adjust', builder.adjust)} ${hostTemplate(context)} ${main}
    ${languageTemplate(context)} ${themeTemplate(context)}
    ${context.own ? sourceTemplate(context) : nothing}
    <details class="more">
      <summary>${furtherLabel(context)}</summary>
      <h3>${builder.shows}</h3>
      ${numbers} ${checkboxes(context, 'actions', builder.actions, actions)}
      ${select(context, 'heading-level', builder.headingLevel, levels)} ${looksTemplate(context)}
      ${placeTemplate(context)}
      <h3>${builder.preview}</h3>
      ${checkbox(context, 'hostile', builder.hostile)}
    </details>
  </section>`;
}
