import type { ElementName } from '../../src/elements/registry.js';
import { elementNames } from '../../src/elements/registry.js';
import { fits } from './values.js';

/** All choices and changes, as in the URL of the page. */
export interface State {
  widget: ElementName;
  /** The changed custom properties. */
  properties: Map<string, string>;
  /** The attributes that differ from the example. An empty value removes one. */
  attributes: Map<string, string>;
  /** The outlined part. */
  outline: string;
}

const elementNamed = (name: string | null): ElementName | undefined =>
  elementNames.find((element) => element === name);

/** The element that a fragment of the URL belongs to. */
export const widgetIn = (hash: string): ElementName | undefined => elementNamed(hash.slice(1));

/** Reads the state from a URL. Ignores unknown names and invalid values. */
export function read(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  known: { properties: Set<string>; attributes: Set<string> },
): State {
  const given = new URLSearchParams(search);
  const state: State = {
    widget: widgetIn(hash) ?? elementNamed(given.get('widget')) ?? 'coup-stats',
    properties: new Map(),
    attributes: new Map(),
    outline: given.get('outline') ?? '',
  };
  for (const [name, value] of given) {
    if (known.properties.has(name) && fits(name, value)) state.properties.set(name, value);
    else if (known.attributes.has(name)) state.attributes.set(name, value);
  }
  return state;
}

/** Writes the state as a query, or an empty string for the default state. */
export function write({ widget, properties, attributes, outline }: State): string {
  const query = new URLSearchParams([
    ...(widget === 'coup-stats' ? [] : [['widget', widget]]),
    ...properties,
    ...attributes,
    ...(outline ? [['outline', outline]] : []),
  ]).toString();
  return query && `?${query}`;
}

/** Writes the changes as a style sheet. */
export const sheetOf = ({ properties }: State): string =>
  properties.size
    ? `:root {\n${[...properties].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`
    : '';
