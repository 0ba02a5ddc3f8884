import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { DateView, StepView, TimelineView } from '../views/timeline.js';
import { citationTemplate } from './citation.template.js';
import { sourceTemplate } from './sentence.template.js';

/** The dated steps in order; what was still ahead is set apart. */
export function timelineTemplate(
  { past, ahead, aheadHeading, citation }: TimelineView,
  words: Words,
): TemplateResult {
  const time = (date?: DateView) =>
    date && html`<time datetime=${date.datetime}>${date.text}</time>`;
  const [before, between, after] = words.range.split(/{\w+}/);
  const steps = (list: StepView[]) =>
    html`<ol part="steps" role="list">
      ${list.map(
        ({ dates: [start, end], heading, language, sentence }) =>
          html`<li part="step">
            <small part="date">
              ${end ? html`${before}${time(start)}${between}${time(end)}${after}` : time(start)}
            </small>
            <p part="event" lang=${language}>${heading}</p>
            ${sourceTemplate(sentence, heading, citation.statement.language, words)}
          </li>`,
      )}
    </ol>`;
  return html`${past.length ? steps(past) : ''}
  ${
    ahead.length
      ? html`<h2 part="heading">${aheadHeading}</h2>
          ${steps(ahead)}`
      : ''
  }
  ${citationTemplate(citation)}`;
}
