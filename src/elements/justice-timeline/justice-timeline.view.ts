import type { Messages } from '../../i18n/messages.js';
import type { DatedEvent } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { fault, faultIn, invalid, nonEmpty } from '../../utils/errors.js';
import { primary } from '../../utils/language-tag.js';
import { fillDate, formatRange } from '../../i18n/format.js';
import { messagesOf } from '../../i18n/loaded.js';
import { type Link, type SentenceView, sentenceView } from '../shared/sentence.view.js';
import { type AxisView, axisView, overlaps, type Period } from './axis.view.js';

/** One date, or one end of a range. */
export interface DateView {
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the statement. */
  datetime: string;
  /** The formatted date. */
  text: string;
}

/** An event with its date. */
export interface EventView extends Shown<Pick<DatedEvent, 'id' | 'heading' | 'date'>> {
  /** The language of its heading. */
  language: string;
  /** The language of its dates. It differs only if there are no messages in `language`. */
  around: string;
  /** One date, or the two dates of a range. */
  dates: DateView[];
  sentence: SentenceView;
}

/** The events that `<justice-timeline>` shows, in the order of their dates. */
export interface TimelineView {
  past: EventView[];
  /** The events after the day of issue. */
  ahead: EventView[];
  /** "Still ahead on 31 January 2025". */
  aheadHeading: string;
  /** The axis, if that is the layout. */
  axis: AxisView | undefined;
  /** Errors in attributes. The element shows the events anyway. */
  faults: Error[];
  citation: CitationView;
}

/** The values of `layout`. */
export const layouts = ['list', 'axis'];

/**
 * Returns the events between two dates.
 * @param query.from The first date, in any precision. A range that overlaps it is included.
 * @param query.until The last date, in any precision.
 * @throws an error if one of them is not a date.
 */
export function timelineView(
  statement: ShownStatement,
  query: Period & { layout?: string | null | undefined },
  messages: Messages,
  link?: Link,
): TimelineView {
  const { from, until, layout } = query;
  Object.entries({ from, until }).forEach(([path, date]) => {
    if (date && !/^\d{4}(-\d\d){0,2}$/.test(date)) {
      throw invalid(path, date, 'YYYY, YYYY-MM or YYYY-MM-DD');
    }
  });
  const citation = citationView(statement, messages);
  const events = nonEmpty(statement.events, 'events')
    .map((event) => ({ ...event, ends: event.date.split('/') as [string, string?] }))
    .filter(({ date }) => overlaps(date, query))
    // Events with the same date keep the order of the statement.
    .sort((one, other) => +(one.date > other.date) - +(one.date < other.date));
  if (!events.length) throw fault('from, until', 'the statement has no event between these dates');
  const view = (event: (typeof events)[number]): EventView => {
    const { language = statement.language } = event;
    const written = messagesOf(language, messages);
    return {
      ...event,
      language,
      around: primary(written.tag),
      dates: datesOf(event.ends, written),
      sentence: sentenceView(statement, event.source, link),
    };
  };
  // If only the month of issue is known, nothing in that month was still ahead.
  const isAhead = ({ ends: [start] }: { ends: [string, string?] }) =>
    start.slice(0, statement.date.length) > statement.date;
  return {
    past: events.filter((event) => !isAhead(event)).map(view),
    ahead: events.filter(isAhead).map(view),
    aheadHeading: fillDate(messages, 'ahead', statement.date),
    axis: axisView(statement, query, messages),
    faults: faultIn('layout', layout, layouts),
    citation,
  };
}

function datesOf([start, end]: [string, string?], messages: Messages): DateView[] {
  if (!end) return [{ datetime: start, text: messages.date(start) }];
  const [one, two] = formatRange(start, end, messages);
  return [
    { datetime: start, text: one },
    { datetime: end, text: two },
  ];
}
