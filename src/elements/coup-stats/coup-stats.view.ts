import type { Messages } from '../../i18n/messages.js';
import type { Figure } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { byId, fault, faultIn, nonEmpty } from '../../utils/errors.js';
import { fillDate } from '../../i18n/format.js';
import { messagesOf } from '../../i18n/loaded.js';
import { ids } from '../../utils/attribute-values.js';
import { primary } from '../../utils/language-tag.js';
import { type Link, type SentenceView, sentenceView } from '../shared/sentence.view.js';
import { peopleIn } from './scale.view.js';

/** A figure, ready to render. */
export interface FigureView extends Shown<
  Pick<Figure, 'id' | 'value' | 'bound' | 'unit' | 'counts'>
> {
  /** The language of `counts`. */
  language: string;
  /** The language of the other texts. It differs only if there are no messages in `language`. */
  around: string;
  /** The text before the number, such as "More than ". */
  before: string | undefined;
  /** The formatted number, or the word that the statement uses instead. */
  number: string;
  /** The language of `number`. */
  numberLanguage: string;
  /** The text after the number, in languages that write the bound there. */
  after: string | undefined;
  /** "since the coup of 1 February 2021", if the statement says since when. */
  since: string | undefined;
  /** The language of `since`. */
  sinceLanguage: string;
  /** The source sentence. */
  sentence: SentenceView;
}

/** The figures that `<coup-stats>` shows. */
export interface FiguresView {
  figures: FigureView[];
  /** The attribute `layout`. Default, also for an unknown value: `grid`. */
  layout: string;
  /** Errors in attributes. The element shows the figures anyway. */
  faults: Error[];
  citation: CitationView;
}

/** The values of `layout`. */
export const layouts = ['grid', 'row', 'list', 'scale'];

/**
 * Returns the view of the named figures, in the given order. Default: the first three figures.
 * @param query.figures Ids, separated by spaces or commas.
 * @throws an error that lists the known ids, if an id is unknown.
 */
export function figuresView(
  statement: ShownStatement,
  query: { figures?: string | null | undefined; layout?: string | null | undefined },
  messages: Messages,
  link?: Link,
): FiguresView {
  const all = nonEmpty(statement.figures, 'figures');
  const named = ids(query.figures)?.map((id) => byId(all, id, 'figures'));
  const figures = named ?? all.slice(0, 3);
  const { layout } = query;
  return {
    figures: figures.map((figure) => figureView(statement, figure, messages, link)),
    layout: layouts.find((each) => each === layout) ?? 'grid',
    faults:
      layout === 'scale' && !figures.some(peopleIn)
        ? [fault('layout', 'none of these figures has "unit": "people" and a number above 0')]
        : faultIn('layout', layout, layouts),
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
  const around = primary(written.tag);
  const isWord = typeof value === 'string';
  const [before, after] = written.bounds[bound]?.split('{n}') ?? [];
  // The first day of a range.
  const [date] = statement.events.find(({ id }) => id === figure.since)?.date.split('/') ?? [];
  return {
    ...figure,
    language,
    around,
    before,
    number: isWord ? value : written.number(value, notation, bound),
    numberLanguage: isWord ? language : around,
    after,
    since: sinceText ?? (date && fillDate(written, 'since', date)),
    sinceLanguage: sinceText ? language : around,
    sentence: sentenceView(statement, figure.source, link),
  };
}
