import type { Attributes, ElementName } from '../../src/snippets/element-form.js';

/** The attributes that each element begins with, so that most of its parts are drawn. */
export const examples: Record<ElementName, Attributes> = {
  'coup-stats': { actions: 'cite' },
  'signatory-list': { highlight: 'Karen Human Rights Group', limit: '12', actions: 'cite' },
  'demand-card': { demand: 'decisive-action', actions: 'cite' },
  'demand-list': { to: 'asean', actions: 'cite' },
  'justice-timeline': { actions: 'cite' },
  'statement-quote': { actions: 'cite' },
  'joint-statement': { actions: 'cite' },
};

export const elementNames = Object.keys(examples) as ElementName[];
