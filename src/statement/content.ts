import type { Actor, Statement, DatedEvent } from './schema.js';

/**
 * What the elements read of a statement. Any `Statement` has it; the module embeds no more than this, so that
 * a reader does not download what only a check of the data needs.
 */
export interface StatementContent extends Pick<
  Statement,
  | 'id'
  | 'title'
  | 'date'
  | 'language'
  | 'url'
  | 'pullQuote'
  | 'pullQuotes'
  | 'version'
  | 'corrections'
  | 'notes'
  | 'sections'
  | 'figures'
  | 'demands'
  | 'signatories'
  | 'translations'
> {
  /** Those who are asked something. */
  actors: Pick<Actor, 'id' | 'name'>[];
  events: Omit<DatedEvent, 'mentions'>[];
}

/** The content of a statement, and nothing else of it. */
export function contentOf(statement: Statement): StatementContent {
  const { id, title, date, language, url, pullQuote, sections, figures, demands } = statement;
  const { pullQuotes, version, corrections, notes, signatories, translations } = statement;
  const addressed = new Set(demands.flatMap(({ addressees }) => addressees));
  return {
    id,
    title,
    date,
    language,
    ...(url && { url }),
    ...(pullQuote && { pullQuote }),
    ...(pullQuotes && { pullQuotes }),
    ...(version && { version }),
    ...(corrections && { corrections }),
    sections,
    figures,
    demands,
    actors: statement.actors
      .filter((actor) => addressed.has(actor.id))
      .map((actor) => ({ id: actor.id, name: actor.name })),
    events: statement.events.map((event) => ({
      id: event.id,
      date: event.date,
      heading: event.heading,
      source: event.source,
    })),
    ...(notes && { notes }),
    signatories,
    ...(translations && { translations }),
  };
}
