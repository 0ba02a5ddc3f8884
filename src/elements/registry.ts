/** The list of all elements, in the order of forms and the gallery. */
import { coupStats } from './coup-stats/coup-stats.descriptor.js';
import { coupStatsDrawing } from './coup-stats/coup-stats.drawing.js';
import { demandCard } from './demand-card/demand-card.descriptor.js';
import { demandCardDrawing } from './demand-card/demand-card.drawing.js';
import { demandList } from './demand-list/demand-list.descriptor.js';
import { demandListDrawing } from './demand-list/demand-list.drawing.js';
import type { elements } from './classes.js';
import type { Attributes, Descriptor, Drawing } from './descriptor.js';
import type { StatementContent } from '../statement/content.js';
import { jointStatement } from './joint-statement/joint-statement.descriptor.js';
import { jointStatementDrawing } from './joint-statement/joint-statement.drawing.js';
import { justiceTimeline } from './justice-timeline/justice-timeline.descriptor.js';
import { justiceTimelineDrawing } from './justice-timeline/justice-timeline.drawing.js';
import { signatoryList } from './signatory-list/signatory-list.descriptor.js';
import { signatoryListDrawing } from './signatory-list/signatory-list.drawing.js';
import { statementQuote } from './statement-quote/statement-quote.descriptor.js';
import { statementQuoteDrawing } from './statement-quote/statement-quote.drawing.js';

const descriptors = {
  'coup-stats': coupStats,
  'demand-card': demandCard,
  'signatory-list': signatoryList,
  'statement-quote': statementQuote,
  'justice-timeline': justiceTimeline,
  'demand-list': demandList,
  'joint-statement': jointStatement,
} satisfies Record<keyof typeof elements, Descriptor>;

export type ElementName = keyof typeof descriptors;

/** The name of an element's own attribute. */
export type AttributeName = {
  [Name in ElementName]: keyof (typeof descriptors)[Name]['attributes'];
}[ElementName];

export const registry: Record<ElementName, Descriptor> = descriptors;

export const elementNames = Object.keys(registry) as ElementName[];

/** Returns whether the statement lacks the list that an element needs. */
export function isEmpty(statement: StatementContent, element: ElementName): boolean {
  const { needs } = registry[element];
  return needs !== undefined && statement[needs].length === 0;
}

/**
 * Returns the attributes of an element under their present names. A present name has precedence over a former one. A
 * former name stays if the present attribute does not know its value: `part` is also an attribute of every element.
 */
export function withPresentNames(element: ElementName, attributes: Attributes): Attributes {
  const { aliases = {}, attributes: types } = registry[element];
  return Object.entries(aliases).reduce((named, [former, name]) => {
    const { [former]: value = '', ...others } = named;
    const type = types[name];
    const isValue = type?.kind === 'enum' && type.values.includes(value);
    return isValue ? { [name]: value, ...others } : named;
  }, attributes);
}

/** The template and the styles of each element on a server. */
export const drawings: Record<ElementName, Drawing> = {
  'coup-stats': coupStatsDrawing,
  'demand-card': demandCardDrawing,
  'signatory-list': signatoryListDrawing,
  'statement-quote': statementQuoteDrawing,
  'justice-timeline': justiceTimelineDrawing,
  'demand-list': demandListDrawing,
  'joint-statement': jointStatementDrawing,
};
