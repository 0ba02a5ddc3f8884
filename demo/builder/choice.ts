import {
  type Attributes,
  commonAttributes,
  type Descriptor,
} from '../../src/elements/descriptor.js';
import { type ElementName, registry } from '../../src/elements/registry.js';
import { defaultOf, type Font, fonts, type Key, type State } from './state.js';

/** The attributes that a choice gives an element, without its style; none that says no more than their absence. */
export function attributesOf(state: State, widget: ElementName): Attributes {
  const { theme, actions } = commonAttributes;
  const types: Descriptor['attributes'] = { ...registry[widget].attributes, theme, actions };
  const chosen = Object.entries(types).flatMap(([name, type]) => {
    const value = state[name as Key];
    return value && value !== defaultOf(type) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** The custom properties that a choice sets. */
export function propertiesOf(state: State): Record<string, string> {
  const { accent, 'accent-dark': dark } = state;
  const properties: Record<string, string> = {};
  if (accent || dark) {
    // The one that is not chosen stays as it is.
    const [light, other] = [accent || standardAccent.light, dark || standardAccent.dark];
    properties['--statement-accent'] = `light-dark(${light}, ${other})`;
  }
  for (const key of ['font', 'heading-font', 'quote-font'] as const) {
    const font = fonts[state[key] as Font];
    if (font) properties[`--statement-${key}`] = font;
  }
  return properties;
}

/** The accents of the library's two palettes, and the surfaces that they stand on. */
export const standardAccent = { light: '#1d4e6f', dark: '#93c0da' };
export const standardSurface = { light: '#ffffff', dark: '#171a1e' };

/** The same as the value of a `style` attribute. */
export const styleOf = (state: State): string =>
  Object.entries(propertiesOf(state))
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
