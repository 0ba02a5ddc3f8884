import { all } from '../../src/i18n/all-locales.js';
import type { Attributes, AttributeType } from '../../src/elements/descriptor.js';
import {
  type AttributeName,
  type ElementName,
  elementNames,
  registry,
  withPresentNames,
} from '../../src/elements/registry.js';
import { headingLevels, isWhole, presets, themes } from '../../src/utils/attribute-values.js';
import { isFolder } from '../folder-url.js';

/** Kinds of sites, each with its snippet format. */
export const hosts = [
  ...(['html', 'wordpress', 'drupal', 'sitebuilder', 'markdown'] as const),
  ...(['react-server', 'react', 'blockquote', 'noscript'] as const),
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

/** The attributes of the elements. Elements share the value of an attribute name. */
const attributeNames = elementNames.flatMap((name) =>
  Object.keys(registry[name].attributes),
) as AttributeName[];

const nothingChosen = Object.fromEntries(attributeNames.map((name) => [name, ''])) as Record<
  AttributeName,
  string
>;

/** The defaults, which the URL omits. */
export const defaults = {
  widget: 'coup-stats',
  ...nothingChosen,
  actions: '',
  theme: 'auto',
  preset: 'editorial',
  'heading-level': '2',
  accent: '',
  'accent-dark': '',
  font: 'page',
  'heading-font': 'page',
  'quote-font': 'page',
  /** The language of the widget. Default: the language of the page. */
  'widget-lang': '',
  host: 'html',
  /** Whether the snippet omits the rendered element, for sites that keep HTML unchanged. */
  short: '',
  /** Whether the rendered links lead to the full text on the same page. */
  'in-context': '',
  /** Where the files are: `built` is the folder that the editor or the command has built for a visitor's statement. */
  serve: 'self',
  updates: 'frozen',
  folder: '/statement-widgets/',
  /** The width of the preview. Default: a tablet if there is room, otherwise a phone. */
  width: '',
  hostile: '',
  /** The id of a statement of the visitor. */
  statement: '',
};

/** All choices of the builder as strings, as in the URL. */
export type State = typeof defaults;
export type Key = keyof State;

const color = /^#[0-9a-f]{6}$/i;
const day = /^\d{4}(?:-\d\d){0,2}$/;

const list = (values: readonly string[]) => (value: string) => values.includes(value);

/** Returns the largest number that the form accepts. */
export const maxOf = ({ max = 9999 }: { max?: number }): number => max;

function fits(type: AttributeType, value: string): boolean {
  if (type.kind === 'enum') return type.values.includes(value);
  if (type.kind === 'number') return isWhole(value) && Number(value) <= maxOf(type);
  return type.kind !== 'date' || day.test(value);
}

/** Returns the default of an attribute in the form. */
export const defaultOf = (type: AttributeType): string =>
  type.kind === 'enum' ? type.default : '';

/** Returns the chosen attributes of an element. Replaces values that are valid only for another element by defaults. */
export const takenBy = (widget: ElementName, state: State): Partial<State> =>
  Object.fromEntries(
    Object.entries(registry[widget].attributes).map(([name, type]) => {
      const value = state[name as AttributeName];
      return [name, fits(type, value) ? value : defaultOf(type)];
    }),
  );

/** Checks of the possible values. The builder checks attributes against the element, and ids against the statement. */
const known: Partial<Record<Key, (value: string) => boolean>> = {
  widget: list(elementNames),
  theme: list(themes),
  preset: list(presets),
  'heading-level': list(headingLevels),
  accent: (value) => color.test(value),
  'accent-dark': (value) => color.test(value),
  font: list(Object.keys(fonts)),
  'heading-font': list(Object.keys(fonts)),
  'quote-font': list(Object.keys(fonts)),
  'widget-lang': list(Object.keys(all)),
  host: list(hosts),
  short: list(['1']),
  'in-context': list(['1']),
  folder: isFolder,
  serve: list(['self', 'built', 'cdn']),
  updates: list(['frozen', 'updating']),
  width: list(['phone', 'tablet', 'desktop']),
  hostile: list(['1']),
};

const keys = Object.keys(defaults) as Key[];

/** Reads the choices from a query. Ignores invalid values. */
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

/** Writes the choices as a query. */
export function write(state: State): string {
  const chosen = keys.filter((key) => state[key] !== defaults[key]);
  return new URLSearchParams(chosen.map((key) => [key, state[key]])).toString();
}
