import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import type { Demand } from '../statement/schema.js';
import { type CitationView, citationView } from './citation.js';
import { byId } from './fault.js';
import { formatList } from './format.js';
import { type Link, type SentenceView, sentenceView } from './sentence.js';

/** One demand, ready to be shown. */
export interface DemandView extends Pick<Demand, 'id' | 'heading'> {
  /** Who is asked, in the statement's language, as it stands within a sentence. */
  addressees: string;
  /** The demand in the statement's own words. */
  sentence: SentenceView;
  citation: CitationView;
}

/**
 * The demand with the given id.
 * @throws an error that lists the known ids, where none has it.
 */
export function demandView(
  statement: StatementContent,
  query: { demand: string | undefined },
  words: Words,
  link?: Link,
): DemandView {
  const demand = byId(statement.demands, query.demand, 'demand');
  return {
    ...demand,
    addressees: formatList(
      demand.addressees.map((actor) => byId(statement.actors, actor, 'addressees').name),
      statement.language,
    ),
    sentence: sentenceView(statement, demand.source, link),
    citation: citationView(statement, words),
  };
}
