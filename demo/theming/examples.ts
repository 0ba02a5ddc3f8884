import type { Attributes } from '../../src/elements/descriptor.js';
import { type ElementName, registry } from '../../src/elements/registry.js';

/** The attributes that an element begins with, so that most of its parts are drawn. */
export const exampleOf = (element: ElementName): Attributes => ({
  ...registry[element].example,
  actions: 'cite',
});
