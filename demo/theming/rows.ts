import { elementNames } from '../../src/elements/registry.js';
import { escape, tag } from '../../src/utils/html.js';
import type { StatementContent } from '../../src/statement/content.js';
import { signatoriesOf } from '../../src/statement/signatories.js';
import { fill } from '../../src/i18n/format.js';
import type { SiteWords } from '../words/en.js';
import { choicesOf, type Entry, type Scope, standardOf } from './manifest.js';
import { valueKind } from './values.js';

type Text = SiteWords['theming'];

/** Renders an English description as HTML, with code for backticks. */
const described = ({ description }: Entry) =>
  `<p lang="en" dir="ltr">${escape(description).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`;

const standard = (entry: Entry, text: Text) => {
  const value = standardOf(entry);
  if (!value) return '';
  const shown = `<code lang="en" dir="ltr">${escape(value)}</code>`;
  return `<p class="quiet">${fill(escape(text.standard), { value: shown })}</p>`;
};

const row = (kind: string, name: string, content: string) =>
  `<li class="row" data-${kind}="${escape(name)}">${content}</li>`;

const code = (name: string) => `<code dir="ltr">${escape(name)}</code>`;

const resetButton = (name: string, text: Text) =>
  `<button type="button" class="button quiet" data-reset hidden>${escape(text.reset)}<span class="visually-hidden"> ${escape(name)}</span></button>`;

/** Renders a custom property with a field. A colour also has a picker. */
export function propertyRow(entry: Entry, scope: Scope, text: Text): string {
  const { name } = entry;
  const id = `${scope}${name}`;
  const kind = valueKind(name);
  const label = escape(fill(text.pick, { name }));
  const picker = kind === 'color' ? `<input type="color" data-picker aria-label="${label}">` : '';
  const list = kind === 'font-family' ? ' list="fonts"' : '';
  return row(
    'property',
    name,
    `<label class="name" for="${id}">${code(name)}</label>
${described(entry)}
${standard(entry, text)}
<div class="controls">${picker}<input type="text" id="${id}" data-value dir="ltr" autocomplete="off" spellcheck="false" aria-describedby="${id}-fault"${list}>${resetButton(name, text)}</div>
<p class="fault" id="${id}-fault" role="status"></p>`,
  );
}

/**
 * Renders an attribute: a select field for keywords, otherwise a text field with values of the statement. Server-only
 * attributes have no field.
 */
export function attributeRow(
  entry: Entry,
  scope: Scope,
  text: Text,
  known: Record<string, [string, string][]>,
): string {
  const { name, type, fieldName } = entry;
  const named = `<p class="name">${code(name)}</p>`;
  if (fieldName === undefined) return row('attribute', name, `${named}\n${described(entry)}`);
  const id = `${scope}-${name}`;
  const choices = choicesOf(entry);
  const values = known[name];
  const list = values
    ? `<datalist id="${id}-list">${values.map(([value, label]) => tag('option', label, { value })).join('')}</datalist>`
    : '';
  const field = choices.length
    ? `<select id="${id}" data-value><option value=""></option>${choices.map((value) => tag('option', value, { value })).join('')}</select>`
    : `<input type="${type?.text.startsWith('number') ? 'number" min="1' : 'text'}" id="${id}" data-value dir="ltr" autocomplete="off" spellcheck="false"${values ? ` list="${id}-list"` : ''}>${list}`;
  const few = values && values.length < 25 && values.some(([value, label]) => value !== label);
  const ids = few ? values.map(([value]) => code(value)).join(' ') : '';
  return row(
    'attribute',
    name,
    `<label class="name" for="${id}">${code(name)}</label>
${described(entry)}
${ids && `<p class="quiet">${fill(escape(text.known), { ids })}</p>`}
${standard(entry, text)}
<div class="controls">${field}${resetButton(name, text)}</div>`,
  );
}

export const partRow = (entry: Entry, _: Scope, text: Text): string =>
  row(
    'part',
    entry.name,
    `<p class="name">${code(entry.name)}</p>
${described(entry)}
<div class="controls"><button type="button" class="button quiet" aria-pressed="false">${escape(text.outline)}<span class="visually-hidden"> ${escape(entry.name)}</span></button></div>`,
  );

export const slotRow = (entry: Entry, _: Scope, text: Text): string =>
  row(
    'slot',
    entry.name,
    `<p class="name">${entry.name ? code(entry.name) : escape(text.defaultSlot)}</p>\n${described(entry)}`,
  );

export const eventRow = (entry: Entry, _: Scope, text: Text): string =>
  row(
    'event',
    entry.name,
    `<p class="name">${code(entry.name)}</p>
${described(entry)}
<p class="quiet controls" data-count>${escape(fill(text.fired, { n: '0' }))}</p>`,
  );

/** The possible values of attributes with their labels, by attribute. */
export function knownValues(statement: StatementContent): Record<string, [string, string][]> {
  const { figures, demands, actors, events, sections } = statement;
  const asked = new Set(demands.flatMap(({ addressees }) => addressees));
  const dates = [...new Set(events.map(({ date }) => date))].sort();
  const sentences = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.sentences);
  return {
    figures: figures.map(({ id, counts }) => [id, counts]),
    demand: demands.map(({ id, heading }) => [id, heading]),
    to: actors.filter(({ id }) => asked.has(id)).map(({ id, name }) => [id, name]),
    from: dates.map((date) => [date, date]),
    until: dates.map((date) => [date, date]),
    sentence: sentences.map(({ id, text }) => [id, text]),
    highlight: signatoriesOf(statement).map(({ name }) => [name, name]),
    actions: ['cite', 'share', 'embed', 'cite share embed'].map((value) => [value, value]),
  };
}

/** The scopes in the order of the page: own items before shared items. */
export const scopes: Scope[] = [...elementNames, 'all'];
