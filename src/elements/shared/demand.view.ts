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

/**
 * Returns the sentence of a demand. An item of a list is quoted with the sentence that leads into the list, and with the
 * list in the item.
 */
function quotedDemand(
  statement: ShownStatement,
  { source, leadIn }: Pick<Demand, 'source' | 'leadIn'>,
  link?: Link,
): SentenceView {
  const item = sentenceView(statement, source, link);
  const parts = [item, ...listIn(statement, source).map((id) => sentenceView(statement, id))];
  if (leadIn !== undefined) parts.unshift(sentenceView(statement, leadIn, undefined, 'leadIn'));
  if (parts.length === 1) return item;
  const join = (sentences: { text: string }[]) => sentences.map(({ text }) => text).join(' ');
  const original = join(parts.map((part) => part.original ?? part));
  if (parts.every(({ language }) => language === item.language)) {
    const text = join(parts);
    return {
      ...item,
      text,
      ...(item.original && { original: { ...item.original, text: original } }),
    };
  }
  // Only some of them are translated: the quotation stays in one language.
  const { language } = statement;
  return { id: item.id, text: original, language, href: item.href, paragraph: item.paragraph };
}

/** Returns the ids of the sentences of a list in an item, unless these are demands of their own. */
function listIn({ sections, demands }: ShownStatement, source: string): string[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const place = paragraphs.findIndex(({ sentences }) => sentences.at(-1)?.id === source);
  if (!paragraphs[place]?.item) return [];
  const after = paragraphs.slice(place + 1);
  const end = after.findIndex(({ item }) => item?.level !== 2);
  const ids = after
    .slice(0, end < 0 ? undefined : end)
    .flatMap(({ sentences }) => sentences.map(({ id }) => id));
  return demands.some((demand) => ids.includes(demand.source)) ? [] : ids;
}
