import { fingerprintOf } from '../utils/fingerprint.js';
import type { Actor, Statement, DatedEvent } from './schema.js';

/**
 * The parts of a statement that the elements read. Every `Statement` has them. The module embeds only these parts, so
 * that readers do not download data that only the checks need.
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
  /** The addressees of demands. */
  actors: Pick<Actor, 'id' | 'name'>[];
  events: Omit<DatedEvent, 'mentions'>[];
  /** Differs if the content differs. Only an embedded statement has it. */
  fingerprint?: string;
}

/** Returns the content of a statement as a module embeds it. */
export function embeddedContentOf(statement: Statement): StatementContent {
  const content = contentOf(statement);
  return { ...content, fingerprint: fingerprintOf(content) };
}

/** Returns the content of a statement, without its other parts. */
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
