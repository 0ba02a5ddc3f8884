import type { ElementName } from '../../src/elements/registry.js';
import { elementNames } from '../../src/elements/registry.js';
import { fits } from './values.js';

/** What has been chosen and changed; it stands in the address of the page. */
export interface State {
  widget: ElementName;
  /** The custom properties that are set. */
  properties: Map<string, string>;
  /** The attributes that are not as in the example; an empty one is taken off. */
  attributes: Map<string, string>;
  /** The part that is outlined. */
  outline: string;
}

const elementNamed = (name: string | null): ElementName | undefined =>
  elementNames.find((element) => element === name);

/** The element that a fragment of the address leads to. */
export const widgetIn = (hash: string): ElementName | undefined => elementNamed(hash.slice(1));

/** The state in an address; what the page does not know, and values that do not fit, are left out. */
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

/** The state as the query of an address, or nothing where it says no more than the page does of itself. */
export function write({ widget, properties, attributes, outline }: State): string {
  const query = new URLSearchParams([
    ...(widget === 'coup-stats' ? [] : [['widget', widget]]),
    ...properties,
    ...attributes,
    ...(outline ? [['outline', outline]] : []),
  ]).toString();
  return query && `?${query}`;
}

/** The style sheet of what is set. */
export const sheetOf = ({ properties }: State): string =>
  properties.size
    ? `:root {\n${[...properties].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`
    : '';
