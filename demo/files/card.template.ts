import { html, type TemplateResult } from 'lit';
import type { Words } from '../../src/locales/words.js';
import { all } from '../../src/locales/all.js';
import { type Card, capitalized } from './card.js';

/** Where a language is not one of the interface, its text says itself which way it runs. */
const direction = (language: string): string => all[language.split('-')[0]!]?.dir ?? 'auto';

/** The card as it is drawn. */
export function cardTemplate(card: Card, words: Words): TemplateResult {
  const { figure, asked, sentence, note, citation } = card;
  const { language, title, titleLanguage = language } = citation.statement;
  const spoken = sentence.language;
  const quotation = html`<bdi lang=${spoken} dir=${direction(spoken)}>${card.quotation}</bdi>`;
  const noted = note ? html` <span class="muted">${note}</span>` : '';
  return html`<div class="card" lang=${words.tag.split('-')[0]!} dir=${words.dir}>
    <div class="content">
      ${
        asked &&
        html`<p class="asked">
          <span class="muted">${asked.label}</span>
          <strong><bdi lang=${asked.addressees.language}>${asked.addressees.text}</bdi></strong>
        </p>`
      }
      ${
        figure
          ? html`${figureTemplate(card, words)}
              <p class="source">
                <span class="muted">${citation.asOf}:</span>
                <span class="quotation">${quotation}</span>${noted}
              </p>`
          : html`<p class="quotation" lang=${spoken} dir=${direction(spoken)}>${card.quotation}</p>
              <p class="asked">${noted}</p>`
      }
    </div>
    <p class="citation">
      <strong lang=${titleLanguage}><bdi>${title}</bdi></strong>
      ${citation.issuer}${citation.comma}${citation.date}
    </p>
  </div>`;
}

function figureTemplate({ figure }: Card, words: Words): TemplateResult {
  const { before, number, after, numberLanguage, counts, language, since } = figure!;
  const value = before ? number : capitalized(number, numberLanguage);
  return html`<p class="value" lang=${words.tag.split('-')[0]!}>
      ${before && html`<span>${before}</span>`}<bdi lang=${numberLanguage}>${value}</bdi>${
        after && html`<span>${after}</span>`
      }
    </p>
    <p class="counts">
      <bdi lang=${language}>${counts}</bdi> ${since && html`<span class="muted">${since}</span>`}
    </p>`;
}
