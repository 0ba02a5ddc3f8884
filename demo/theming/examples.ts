import type { Attributes } from '../../src/elements/descriptor.js';
import { type ElementName, registry } from '../../src/elements/registry.js';

/** The initial attributes of an element, which render most of its parts. */
export const exampleOf = (element: ElementName): Attributes => ({
  ...registry[element].example,
  actions: 'cite',
});
