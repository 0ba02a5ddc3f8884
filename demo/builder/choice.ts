import {
  type Attributes,
  commonAttributes,
  type Descriptor,
} from '../../src/elements/descriptor.js';
import { type ElementName, registry } from '../../src/elements/registry.js';
import { defaultOf, type Font, fonts, type Key, type State } from './state.js';

/** Returns the chosen attributes of an element, without `style` and without default values. */
export function attributesOf(state: State, widget: ElementName): Attributes {
  const types: Descriptor['attributes'] = { ...registry[widget].attributes, ...commonAttributes };
  const chosen = Object.entries(types).flatMap(([name, type]) => {
    const value = state[name as Key];
    return value && value !== defaultOf(type) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** Returns the chosen custom properties. */
export function propertiesOf(state: State): Record<string, string> {
  const { accent, 'accent-dark': dark } = state;
  const properties: Record<string, string> = {};
  if (accent || dark) {
    // Only sets the chosen one of the two.
    const [light, other] = [accent || standardAccent.light, dark || standardAccent.dark];
    properties['--statement-accent'] = `light-dark(${light}, ${other})`;
  }
  for (const key of ['font', 'heading-font', 'quote-font'] as const) {
    const font = fonts[state[key] as Font];
    if (font) properties[`--statement-${key}`] = font;
  }
  return properties;
}

/** The accents of the library's two palettes, with their backgrounds. */
export const standardAccent = { light: '#1d4e6f', dark: '#93c0da' };
export const standardSurface = { light: '#f7f6f2', dark: '#191b1f' };

/** Returns the custom properties as the value of a `style` attribute. */
export const styleOf = (state: State): string =>
  Object.entries(propertiesOf(state))
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
