import { html, nothing, type TemplateResult } from 'lit';
import { messagesOf } from '../../i18n/loaded.js';
import { directionOf } from '../../utils/language-tag.js';
import type { Messages } from '../../i18n/messages.js';
import { axisTemplate, trackTemplate } from './axis.template.js';
import type { DateView, EventView, TimelineView } from './justice-timeline.view.js';
import { citationTemplate } from '../shared/citation.template.js';
import { headingTemplate } from '../shared/heading.template.js';
import { sourceTemplate } from '../shared/sentence.template.js';

/** Renders the events in order. Events after the day of issue are in a list of their own. */
export function timelineTemplate(
  { past, ahead, aheadHeading, axis, citation }: TimelineView,
  messages: Messages,
  level: number,
): TemplateResult {
  const time = (date?: DateView) =>
    date && html`<time datetime=${date.datetime}>${date.text}</time>`;
  const item = ({ dates: [start, end], date, heading, language, around, sentence }: EventView) => {
    const { range } = messagesOf(around, messages);
    const [before, between, after] = range.split(/{\w+}/);
    return html`<li part="item step">
      ${axis ? trackTemplate(axis, date) : nothing}
      <small part="date" lang=${around} dir=${directionOf(around)}>
        ${end ? html`${before}${time(start)}${between}${time(end)}${after}` : time(start)}
      </small>
      <p part="event" lang=${language}>${heading}</p>
      ${sourceTemplate(sentence, { text: heading, language }, citation.statement.language, messages)}
    </li>`;
  };
  const events = (list: EventView[]) =>
    html`<ol part="events steps" role="list">
      ${list.map(item)}
    </ol>`;
  const lists = html`${past.length ? events(past) : nothing}
  ${
    ahead.length
      ? html`${headingTemplate(level, 'heading', aheadHeading)} ${events(ahead)}`
      : nothing
  }`;
  return html`${axis ? html`<div data-layout="axis">${axisTemplate(axis)} ${lists}</div>` : lists}
  ${citationTemplate(citation)}`;
}
