import type { Messages } from '../../i18n/messages.js';
import type { Figure } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { byId, faultIn, nonEmpty } from '../../utils/errors.js';
import { fill } from '../../i18n/format.js';
import { messagesOf } from '../../i18n/loaded.js';
import { ids } from '../../utils/attribute-values.js';
import { primary } from '../../utils/language-tag.js';
import { type Link, type SentenceView, sentenceView } from '../shared/sentence.view.js';

/** One figure, ready to be shown. */
export interface FigureView extends Shown<Pick<Figure, 'id' | 'counts'>> {
  /** The language of what is counted. */
  language: string;
  /** The language of the rest. It is the same, unless there are no messages in that language. */
  around: string;
  /** What stands before the number: "More than ". */
  before: string | undefined;
  /** The number, formatted; or the word that the statement uses instead of one. */
  number: string;
  /** The language of that. */
  numberLanguage: string;
  /** What stands after the number, in a language that bounds it so. */
  after: string | undefined;
  /** "since the coup of 1 February 2021", if the statement says since when. */
  since: string | undefined;
  /** The language of `since`. */
  sinceLanguage: string;
  /** The sentence that gives the figure. */
  sentence: SentenceView;
}

/** The figures that `<coup-stats>` shows. */
export interface FiguresView {
  figures: FigureView[];
  /** The layout that was asked for, `grid` by default. */
  layout: string;
  /** What was asked for in vain; the figures are shown all the same. */
  faults: Error[];
  citation: CitationView;
}

/** How figures can be laid out. */
export const layouts = ['grid', 'row', 'list'];

/**
 * The named figures, in the order in which they are named; the statement's first three where none is.
 * @param query.figures ids, separated by spaces or commas.
 * @throws an error that lists the known ids, where one is not the statement's.
 */
export function figuresView(
  statement: ShownStatement,
  query: { figures?: string | null | undefined; layout?: string | null | undefined },
  messages: Messages,
  link?: Link,
): FiguresView {
  const all = nonEmpty(statement.figures, 'figures');
  const named = ids(query.figures)?.map((id) => byId(all, id, 'figures'));
  return {
    figures: (named ?? all.slice(0, 3)).map((figure) =>
      figureView(statement, figure, messages, link),
    ),
    layout: query.layout ?? 'grid',
    faults: faultIn('layout', query.layout, layouts),
    citation: citationView(statement, messages),
  };
}

function figureView(
  statement: ShownStatement,
  figure: Shown<Figure>,
  messages: Messages,
  link?: Link,
): FigureView {
  const { value, bound, notation, sinceText, language = statement.language } = figure;
  const written = messagesOf(language, messages);
  const { bounds, since, sinceDay = since } = written;
  const around = primary(written.tag);
  const isWord = typeof value === 'string';
  const [before, after] = bounds[bound]?.split('{n}') ?? [];
  // Of a range, the first day.
  const [date] = statement.events.find(({ id }) => id === figure.since)?.date.split('/') ?? [];
  return {
    ...figure,
    language,
    around,
    before,
    number: isWord ? value : written.number(value, notation, bound),
    numberLanguage: isWord ? language : around,
    after,
    since: sinceText ?? (date && fill(date[7] ? sinceDay : since, { date: written.date(date) })),
    sinceLanguage: sinceText ? language : around,
    sentence: sentenceView(statement, figure.source, link),
  };
}
