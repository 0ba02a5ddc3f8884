import { all } from '../../src/i18n/all-locales.js';
import type { Attributes, AttributeType } from '../../src/elements/descriptor.js';
import {
  type AttributeName,
  type ElementName,
  elementNames,
  registry,
  withPresentNames,
} from '../../src/elements/registry.js';
import { isWhole, themes } from '../../src/utils/attribute-values.js';

/** The sites that a widget can go on; each has its format of the snippet. */
export const hosts = [
  ...(['html', 'wordpress', 'drupal', 'sitebuilder', 'markdown', 'react', 'noscript'] as const),
];
export type Host = (typeof hosts)[number];

export const fonts = {
  page: '',
  sans: 'system-ui, sans-serif',
  serif: 'ui-serif, serif',
  georgia: 'Georgia, serif',
  mono: 'ui-monospace, monospace',
};
export type Font = keyof typeof fonts;

/** The attributes of the elements. What is chosen for one of a name is chosen for all of that name. */
const attributeNames = elementNames.flatMap((name) =>
  Object.keys(registry[name].attributes),
) as AttributeName[];

const nothingChosen = Object.fromEntries(attributeNames.map((name) => [name, ''])) as Record<
  AttributeName,
  string
>;

/** What is chosen where nothing has been: also what the address leaves out. */
export const defaults = {
  widget: 'coup-stats',
  ...nothingChosen,
  actions: '',
  theme: 'auto',
  accent: '',
  'accent-dark': '',
  font: 'page',
  'heading-font': 'page',
  'quote-font': 'page',
  /** The language of the widget; that of the page where none is chosen. */
  'widget-lang': '',
  host: 'html',
  /** Whether the lines hold what the element will show; for HTML that nothing cleans alone. */
  dsd: '',
  /** Whether such lines lead to the full text on the same page. */
  'in-context': '',
  serve: 'self',
  updates: 'frozen',
  folder: '/statement-widgets/',
  width: 'phone',
  hostile: '',
  /** The id of a statement that is not the embedded one. */
  statement: '',
};

/** Everything that is chosen in the builder, as text; it stands in the address of the page. */
export type State = typeof defaults;
export type Key = keyof State;

const color = /^#[0-9a-f]{6}$/i;
const day = /^\d{4}(?:-\d\d){0,2}$/;

/** A folder of this site or another, by which no script can be brought in: an address of http, or a path. */
export function isFolder(value: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers leave them out of addresses
  if (!value || /[\u0000-\u0020\\]|^\/\//.test(value)) return false;
  try {
    return /^https?:$/.test(new URL(value, 'https://site.example/').protocol);
  } catch {
    return false;
  }
}

const list = (values: readonly string[]) => (value: string) => values.includes(value);

/** The largest number that the form offers. */
export const maxOf = ({ max = 9999 }: { max?: number }): number => max;

function fits(type: AttributeType, value: string): boolean {
  if (type.kind === 'enum') return type.values.includes(value);
  if (type.kind === 'number') return isWhole(value) && Number(value) <= maxOf(type);
  return type.kind !== 'date' || day.test(value);
}

/** The value of an attribute where nothing is chosen. */
export const defaultOf = (type: AttributeType): string =>
  type.kind === 'enum' ? type.default : '';

/** The attributes of an element as they are chosen, or their defaults where it does not take what another one takes. */
export const takenBy = (widget: ElementName, state: State): Partial<State> =>
  Object.fromEntries(
    Object.entries(registry[widget].attributes).map(([name, type]) => {
      const value = state[name as AttributeName];
      return [name, fits(type, value) ? value : defaultOf(type)];
    }),
  );

/** What each can be. Attributes are held against the element, and ids against the statement, where the widget is made. */
const known: Partial<Record<Key, (value: string) => boolean>> = {
  widget: list(elementNames),
  theme: list(themes),
  accent: (value) => color.test(value),
  'accent-dark': (value) => color.test(value),
  font: list(Object.keys(fonts)),
  'heading-font': list(Object.keys(fonts)),
  'quote-font': list(Object.keys(fonts)),
  'widget-lang': list(Object.keys(all)),
  host: list(hosts),
  dsd: list(['1']),
  'in-context': list(['1']),
  folder: isFolder,
  serve: list(['self', 'cdn']),
  updates: list(['frozen', 'updating']),
  width: list(['phone', 'tablet', 'desktop']),
  hostile: list(['1']),
};

const keys = Object.keys(defaults) as Key[];

/** The choice in an address; what is none of the possible values is left out. */
export function read(search: string): State {
  const given: Attributes = Object.fromEntries(new URLSearchParams(search));
  const widget = elementNames.find((name) => name === given.widget);
  const named = widget ? withPresentNames(widget, given) : given;
  const entries = keys.map((key): [Key, string] => {
    const value = named[key];
    const isKnown = value !== undefined && (known[key]?.(value) ?? true);
    return [key, isKnown ? value : defaults[key]];
  });
  return Object.fromEntries(entries) as State;
}

/** The choice as the query of an address. */
export function write(state: State): string {
  const chosen = keys.filter((key) => state[key] !== defaults[key]);
  return new URLSearchParams(chosen.map((key) => [key, state[key]])).toString();
}
