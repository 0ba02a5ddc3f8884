import { fillDate } from '../../i18n/format.js';
import { messagesOf } from '../../i18n/loaded.js';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { primary } from '../../utils/language-tag.js';

/** The attributes `from` and `until`. */
export interface Period {
  from?: string | null | undefined;
  until?: string | null | undefined;
}

/** A period in years. April 2024 is from 2024.2486 to 2024.3306. */
export interface Span {
  start: number;
  end: number;
}

/** A labelled step of the axis: a year, or several. */
interface StepView {
  /** The year or the years, as a date. */
  date: string;
  /** The number of its first year, in the digits and the calendar of the language. */
  label: string;
}

/** The axis, in years. */
export interface AxisView {
  /** The steps that are shown. */
  steps: StepView[];
  /** Their period. */
  shown: Span;
  /** The whole axis, from which `from` and `until` choose a part. */
  whole: Span;
  /** The number of years in a step. */
  step: number;
  /** The day of issue, or the month. */
  issue: Span;
  /** "As of 31 January 2025", the label of the day of issue if it is shown. */
  asOf: string | undefined;
  /** The language of the labels, as of the dates of the events. */
  language: string;
}

/** The units of a drawing in a year, so that positions are whole numbers. */
export const perYear = 10_000;

/** The maximum number of steps. */
const most = 10;

/** Returns the period of a date, or of a range `start/end`. A year is a year long, and a month a month. */
export function spanOf(date: string): Span {
  const [start = '', end = start] = date.split('/');
  return { start: pointOf(start), end: pointOf(end, 1) };
}

/** Returns the start of a date in years, or of the date that follows it in the same precision. */
function pointOf(date: string, following = 0): number {
  const parts = date.split('-').map(Number);
  parts[parts.length - 1]! += following;
  const [year, month = 1, day = 1] = parts;
  // Unlike `Date.UTC`, this does not add 1900 to small years.
  const time = (...[y, m, d]: [number, number, number]) => new Date(0).setUTCFullYear(y, m - 1, d);
  const point = time(year!, month, day);
  const own = new Date(point).getUTCFullYear();
  const start = time(own, 1, 1);
  return own + Math.round(((point - start) / (time(own + 1, 1, 1) - start)) * perYear) / perYear;
}

/**
 * Returns the axis over all events of a statement and its day of issue, in whole steps. Shows the steps that overlap the
 * period. The position of an event on the axis does not depend on the period. Returns nothing for another layout.
 */
export function axisView(
  { events, date, language }: ShownStatement,
  query: Period & { layout?: string | null | undefined },
  messages: Messages,
): AxisView | undefined {
  if (query.layout !== 'axis') return undefined;
  // Years in the calendar of the dates under them.
  const written = messagesOf(events[0]?.language ?? language, messages);
  const issue = spanOf(date);
  const spans = [issue, ...events.map((event) => spanOf(event.date))];
  const start = Math.floor(Math.min(...spans.map((span) => span.start)));
  const end = Math.ceil(Math.max(...spans.map((span) => span.end)));
  const step = stepFor(start, end);
  const whole = { start: Math.floor(start / step) * step, end: Math.ceil(end / step) * step };
  const steps: StepView[] = [];
  for (let year = whole.start; year < whole.end; year += step) {
    const [first, last] = [year, year + step - 1].map((each) => String(each).padStart(4, '0'));
    const label = /\p{N}+/u.exec(written.date(first!))?.[0] ?? first!;
    steps.push({ date: step > 1 ? `${first}/${last}` : first!, label });
  }
  const chosen = steps.filter((each) => overlaps(each.date, query));
  const first = whole.start + steps.indexOf(chosen[0]!) * step;
  const shown = { start: first, end: first + chosen.length * step };
  const isIssueShown = issue.start >= shown.start && issue.start < shown.end;
  const asOf = isIssueShown ? fillDate(written, 'asOf', date) : undefined;
  return { steps: chosen, shown, whole, step, issue, asOf, language: primary(written.tag) };
}

/** Returns the years between labels: 1, 2, 5, 10, 20 and so on. */
function stepFor(start: number, end: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5]
      .map((each) => each * power)
      .find((each) => Math.ceil(end / each) - Math.floor(start / each) <= most);
    if (step) return step;
  }
}

/** Whether a date overlaps a period. Dates are compared in the precision of the shorter one. */
export function overlaps(date: string, { from, until }: Period): boolean {
  const [start = '', end = start] = date.split('/');
  return (
    (!from || end >= from.slice(0, end.length)) && (!until || start.slice(0, until.length) <= until)
  );
}
