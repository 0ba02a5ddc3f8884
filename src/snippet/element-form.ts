import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import { demandView } from '../views/demand.js';
import { figuresView } from '../views/figures.js';
import { signatoriesView } from '../views/signatories.js';
import { demandFallback, figuresFallback, signatoriesFallback } from './fallback.js';
import { escape } from './html.js';

export type Attributes = Record<string, string>;

const fallbacks = {
  'coup-stats': (statement: StatementContent, attributes: Attributes, words: Words) =>
    figuresFallback(figuresView(statement, attributes, words)),
  'demand-card': (statement: StatementContent, attributes: Attributes, words: Words) =>
    demandFallback(
      demandView(statement, { demand: attributes.demand ?? statement.demands[0]?.id }, words),
      words,
    ),
  'signatory-list': (statement: StatementContent, _: Attributes, words: Words) =>
    signatoriesFallback(signatoriesView(statement, {}, words)),
};

export type ElementName = keyof typeof fallbacks;

/**
 * The snippet for an element: its tag with its attributes, and the same content as plain HTML between the tags.
 * @throws where an attribute names what the statement does not have.
 */
export function elementForm(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  words: Words,
): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${element}${list.join('')}>${fallbacks[element](statement, attributes, words)}</${element}>`;
}
