import type { Messages } from '../../i18n/messages.js';
import type { Demand } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from './citation.view.js';
import { byId, nonEmpty } from '../../utils/errors.js';
import { formatList } from '../../i18n/format.js';
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

/** Returns the sentence of a demand. An item of a list is quoted with the sentence that leads into the list. */
function quotedDemand(
  statement: ShownStatement,
  { source, leadIn }: Pick<Demand, 'source' | 'leadIn'>,
  link?: Link,
): SentenceView {
  const item = sentenceView(statement, source, link);
  if (leadIn === undefined) return item;
  const lead = sentenceView(statement, leadIn, undefined, 'leadIn');
  const join = (one: string, other: string) => `${one} ${other}`;
  if (lead.language === item.language) {
    const original = item.original &&
      lead.original && { ...item.original, text: join(lead.original.text, item.original.text) };
    return { ...item, text: join(lead.text, item.text), ...(original && { original }) };
  }
  // Only one of them is translated: the quotation stays in one language.
  const text = join((lead.original ?? lead).text, (item.original ?? item).text);
  const { language } = statement;
  return { id: item.id, text, language, href: item.href, paragraph: item.paragraph };
}
