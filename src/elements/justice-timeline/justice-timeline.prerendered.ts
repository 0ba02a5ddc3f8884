import { tag } from '../../utils/html.js';
import { type Part, type Prerendering, replaced, type Test } from '../prerendered.js';
import { citationFallback, emptyLine } from '../shared/fallback.js';
import { eventLine } from './justice-timeline.fallback.js';
import { type AxisView, perYear } from './axis.view.js';
import { timelineTemplate } from './justice-timeline.template.js';
import { type EventView, timelineView } from './justice-timeline.view.js';

export const timelinePrerendered: Prerendering = {
  words(statement, messages) {
    const { past, ahead, aheadHeading, citation } = timelineView(statement, {}, messages);
    const line = (event: EventView): Part => ({
      if: [isShown(event)],
      then: eventLine(event, messages) + emptyLine,
    });
    return [
      ...past.map(line),
      { if: ahead.map(isShown), then: tag('b', aheadHeading) + emptyLine },
      ...ahead.map(line),
      citationFallback(citation, messages),
    ];
  },
  drawn(statement, messages, draw, { level, link }) {
    const view = timelineView(statement, { layout: 'axis' }, messages, link);
    const lists = [view.past, view.ahead].filter(({ length }) => length);
    const list = /(?:<h1 part="heading">[^<]*<\/h1\s*>\s*)?<ol part="events steps".*?<\/ol\s*>/g;
    const drawn = replaced(draw(timelineTemplate(view, messages, level)), list, (html, place) => {
      const events = lists[place]!;
      return {
        if: events.map(isShown),
        then: replaced(html, /<li part="item step">.*?<\/li\s*>/g, (item, index) => ({
          if: [isShown(events[index]!)],
          then: item,
        })),
      };
    });
    return withLayouts(drawn, view.axis!);
  },
};

/** Adds the layout `list`, which lacks the drawings, and lets `from` and `until` choose the part of the axis. */
function withLayouts(drawn: Part, axis: AxisView): Part {
  const { steps, step, whole, issue } = axis;
  const ofIssue = steps[Math.floor((issue.start - whole.start) / step)]!;
  const start = steps.reduceRight<Part>(
    (later, { date }, index) => ({
      if: [{ date }],
      then: String(index * step * perYear),
      else: later,
    }),
    '',
  );
  const length = {
    count: steps.map(({ date }) => [{ date }]),
    parts: [...steps, undefined].map((_, index) => String(index * step * perYear)),
  };
  const replacements: [pattern: RegExp, by: (match: string, index: number) => Part][] = [
    [
      /<div data-layout="axis">.*?<\/div\s*> ?|<\/div\s*>(?=\s*<p part="citation">)|(?<=<li part="item step">)\s*<svg .*?<\/svg\s*>/g,
      (html) => ({ choose: 'layout', default: 'list', parts: { list: '', axis: html } }),
    ],
    [
      /<small part="issued"[^>]*>.*?<\/small\s*>/g,
      (html) => ({ if: [{ date: ofIssue.date }], then: html }),
    ],
    [
      /<small>.*?<\/small\s*>/g,
      (html, index) => ({ if: [{ date: steps[index]!.date }], then: html }),
    ],
    [/(?<=viewBox=")[^"]*/g, () => [start, ' 0 ', length, ' 1']],
  ];
  return replacements.reduce((part, [pattern, by]) => replaced(part, pattern, by), drawn);
}

const isShown = ({ dates }: EventView): Test => ({
  date: dates.map(({ datetime }) => datetime).join('/'),
});
