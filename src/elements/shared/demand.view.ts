import type { Messages } from '../../i18n/messages.js';
import type { Demand } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from './citation.view.js';
import { byId, nonEmpty } from '../../utils/errors.js';
import { formatList } from '../../i18n/format.js';
import { quotedIds } from '../../statement/lead-in.js';
import { type Link, type SentenceView, sentenceView } from './sentence.view.js';

/** A demand, ready to render. */
export interface DemandView extends Shown<Pick<Demand, 'id' | 'heading' | 'strength'>> {
  language: string;
  /** The names of the addressees, as a part of a sentence. */
  addressees: string;
  /** The language of `addressees`. */
  addresseesLanguage: string;
  /** The source sentence. */
  sentence: SentenceView;
  citation: CitationView;
}

/**
 * Returns the view of a demand.
 * @throws an error that lists the known ids, if the id is unknown.
 */
export function demandView(
  statement: ShownStatement,
  query: { demand: string | undefined },
  messages: Messages,
  link?: Link,
): DemandView {
  const demand = byId(nonEmpty(statement.demands, 'demands'), query.demand, 'demand');
  const actors = demand.addressees.map((id) => byId(statement.actors, id, 'addressees'));
  const { language } = statement;
  const addresseesLanguage = actors[0]!.language ?? language;
  return {
    language,
    ...demand,
    addressees: formatList(
      actors.map(({ name }) => name),
      addresseesLanguage,
    ),
    addresseesLanguage,
    sentence: quotedDemand(statement, demand, link),
    citation: citationView(statement, messages),
  };
}

/** Returns the quotation of a demand, which can be an item with the sentence and the list around it. */
function quotedDemand(statement: ShownStatement, demand: Demand, link?: Link): SentenceView {
  const { source } = demand;
  const item = sentenceView(statement, source, link);
  const parts = quotedIds(statement, demand).map((id) =>
    id === source ? item : sentenceView(statement, id, undefined, 'leadIn'),
  );
  if (parts.length === 1) return item;
  const join = (sentences: { text: string }[]) => sentences.map(({ text }) => text).join(' ');
  const text = join(parts.map((part) => part.original ?? part));
  if (parts.every(({ language }) => language === item.language)) {
    const original = item.original && { ...item.original, text };
    return { ...item, text: join(parts), ...(original && { original }) };
  }
  // Only some of them are translated: the quotation stays in one language.
  const { language } = statement;
  return { id: item.id, text, language, href: item.href, paragraph: item.paragraph };
}
