import { html, type TemplateResult } from 'lit';
import { all } from '../../src/i18n/all-locales.js';
import type { Messages } from '../../src/i18n/messages.js';
import type { FigureView } from '../../src/elements/coup-stats/coup-stats.view.js';
import { primary } from '../../src/utils/language-tag.js';
import { type Card, capitalized, marksOf, type Spoken } from './card.js';

/** Sets the direction of a text if its language is not one of the interface. */
const direction = (language: string): string => all[primary(language)]?.dir ?? 'auto';

/** Renders the card. */
export function cardTemplate(card: Card, messages: Messages): TemplateResult {
  const { heading, figure, asked, quotation, note, citation } = card;
  const { language, title, titleLanguage = language } = citation.statement;
  return html`<div class="card" part="base" lang=${primary(messages.tag)} dir=${messages.dir}>
    <div class="content">
      ${
        asked &&
        html`<p class="asked">
          <span class="muted">${asked.label}</span>
          <strong><bdi lang=${asked.addressees.language}>${asked.addressees.text}</bdi></strong>
        </p>`
      }
      ${figure && figureTemplate(figure, citation.asOf, messages)}
      ${heading && html`<p class="title" lang=${heading.language} dir=${direction(heading.language)}>${heading.text}</p>`}
      ${quotation && quotationTemplate(quotation)}
      ${note && html`<p class="note muted">${note}</p>`}
    </div>
    <p class="citation ${heading ? 'large' : ''}">
      ${heading ? '' : html`<strong lang=${titleLanguage}><bdi>${title}</bdi></strong>`}
      ${citation.issuer}${citation.comma}${citation.date}
    </p>
  </div>`;
}

/** Renders a sentence with the marks of its language. The opening mark hangs outside the column. */
function quotationTemplate({ text, language }: Spoken): TemplateResult {
  const [open, close] = marksOf(language);
  const mark = (name: string, text: string) => html`<span class="muted ${name}">${text}</span>`;
  return html`<p class="quotation" lang=${language} dir=${direction(language)}>
    ${mark('open', open)}${text}${mark('close', close)}
  </p>`;
}

function figureTemplate(figure: FigureView, asOf: string, messages: Messages): TemplateResult {
  const { before, number, after, numberLanguage, counts, language, around, since } = figure;
  const value = before ? number : capitalized(number, numberLanguage);
  const bound = (text?: string) => text && html`<span class="muted">${text.trim()}</span>`;
  return html`<p class="value" lang=${around} dir=${direction(around)}>
      ${bound(before)}<bdi lang=${numberLanguage}>${value}</bdi>${bound(after)}
    </p>
    <p class="counts" lang=${around} dir=${direction(around)}>
      <bdi lang=${language}>${counts}</bdi> ${since && html`<small class="muted">${since}</small>`}
    </p>
    <p class="as-of muted">${(asOf + messages.colon).trimEnd()}</p>`;
}
