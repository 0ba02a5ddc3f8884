import { html, nothing, type TemplateResult } from 'lit';
import { type FigureView, figuresView } from '../elements/coup-stats/coup-stats.view.js';
import { demandsView } from '../elements/demand-list/demand-list.view.js';
import {
  type DateView,
  type EventView,
  timelineView,
} from '../elements/justice-timeline/justice-timeline.view.js';
import { headingTemplate } from '../elements/shared/heading.template.js';
import { strengthTemplate } from '../elements/shared/strength.template.js';
import { messagesOf } from '../i18n/loaded.js';
import { directionOf } from '../utils/language-tag.js';
import type { Page } from './page.js';

/** Renders the figures. Each leads to its sentence. */
export function figuresTemplate({ statement, messages }: Page): unknown {
  const all = statement.figures.map(({ id }) => id).join(' ');
  const { figures, citation } = figuresView(statement, { figures: all }, messages);
  return html`<p class="note">${citation.asOf}</p>
    <ul class="annotations figures">
      ${figures.map((figure) => html`<li>${figureTemplate(figure)}</li>`)}
    </ul>`;
}

function figureTemplate(figure: FigureView): TemplateResult {
  const { before, number, numberLanguage, after, counts, language, around, since } = figure;
  return html`<a href=${`#${figure.sentence.id}`} lang=${around} dir=${directionOf(around)}
    >${before ?? nothing}<strong lang=${numberLanguage}>${number}</strong
    >${after ?? nothing}${' '}<span lang=${language}>${counts}</span
    >${since ? [' ', html`<span lang=${figure.sinceLanguage}>${since}</span>`] : nothing}</a
  >`;
}

/** Renders the demands under those who are asked. Each leads to its sentence. */
export function demandsTemplate({ statement, messages }: Page): unknown {
  return demandsView(statement, {}, messages).groups.map(
    ({ addressees, addresseesLanguage, demands }) => [
      headingTemplate(3, 'addressees', addressees, addresseesLanguage),
      html`<ul class="annotations">
        ${demands.map(
          ({ heading, language, strength, sentence }) =>
            html`<li>
              <a href=${`#${sentence.id}`} lang=${language} dir=${directionOf(language)}
                >${heading}</a
              >
              ${strengthTemplate(strength, statement.language, messages)}
            </li>`,
        )}
      </ul>`,
    ],
  );
}

/** Renders the dates. Each leads to its sentence. */
export function datesTemplate({ statement, messages }: Page): unknown {
  const { past, ahead, aheadHeading } = timelineView(statement, {}, messages);
  const list = (events: EventView[]) =>
    html`<ul class="annotations">
      ${events.map(eventTemplate(messages))}
    </ul>`;
  return [
    past.length ? list(past) : nothing,
    ahead.length ? [headingTemplate(3, 'ahead', aheadHeading), list(ahead)] : nothing,
  ];
}

const eventTemplate = (messages: Page['messages']) => (event: EventView) => {
  const { dates, heading, language, around, sentence } = event;
  const time = (date?: DateView) =>
    date && html`<time datetime=${date.datetime}>${date.text}</time>`;
  const [start, end] = dates;
  const [before, between, after] = messagesOf(around, messages).range.split(/{\w+}/);
  return html`<li>
    <small lang=${around} dir=${directionOf(around)}
      >${end ? [before, time(start), between, time(end), after] : time(start)}</small
    >
    <a href=${`#${sentence.id}`} lang=${language} dir=${directionOf(language)}>${heading}</a>
  </li>`;
};
