import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../../src/i18n/format.js';
import { checkField, selectField } from '../fields.js';
import { historyGroup, toolbarTemplate } from '../layout/toolbar.js';
import { isLeft, replacedCount, settled } from './review.js';
import { focusOpenRow, rowTemplate } from './review-row.js';
import { take, translationIn } from './take.js';
import type { Review } from './state.js';
import type { Translations } from './translations.js';

/** How many rows are shown at a time. */
const most = 30;

/** Renders the paragraphs of a document beside those of the statement, until the author has decided about each. */
export function reviewTemplate(translations: Translations, review: Review): TemplateResult {
  const { words, messages, nameOf, redraw } = translations;
  const text = words.translations.import;
  const { number } = messages;
  const { language, signatories, report, showsAll } = review;
  const shown = translationIn(translations, language);
  const rows = (review.rows = settled(review.rows, shown));
  const pairing = rows.filter(({ status }) => status === 'pairs');
  const open = rows.filter((row) => isLeft(row) && row.status === 'review');
  const missing = rows.filter(({ others }) => others.length === 0);
  const replaces = replacedCount(shown, pairing);
  return html`<section class="review" aria-labelledby="review-heading">
    <h3 id="review-heading" tabindex="-1">
      ${fill(text.review, { file: review.file, language: nameOf(language) })}
    </h3>
    <p class="hint">${text.nothing}</p>
    ${
      signatories > 0 ? html`<p>${fill(text.signatories, { n: number(signatories) })}</p>` : nothing
    }
    ${
      report.length > 0
        ? html`<details>
            <summary>${words.start.report}</summary>
            <ul class="report" tabindex="0" aria-label=${words.start.report} lang="en" dir="ltr">
              ${report.map((line) => html`<li>${line}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p class="progress">
      ${
        rows.some(isLeft)
          ? fill(text.pairs, {
              n: number(pairing.length),
              open: number(open.length),
              missing: number(missing.length),
            })
          : text.allDone
      }
    </p>
    ${
      replaces > 0
        ? html`<p class="warning">${fill(text.replaces, { n: number(replaces) })}</p>`
        : nothing
    }
    <div class="row">
      ${
        pairing.length > 0
          ? html`<button
              type="button"
              class="first"
              @click=${() => {
                take(translations, review, pairing);
                focusOpenRow(translations, review);
              }}
            >
              ${fill(text.take, { n: number(pairing.length) })}
            </button>`
          : nothing
      }
      ${closeTemplate(translations, review)}
      ${toolbarTemplate(words.translations.commands, [historyGroup(translations)])}
    </div>
    ${checkField({
      id: 'review-all',
      label: text.showAll,
      checked: showsAll,
      commit(isShown) {
        review.showsAll = isShown;
        review.page = 0;
        redraw();
      },
    })}
    ${rowsTemplate(translations, review)}
  </section>`;
}

function rowsTemplate(translations: Translations, review: Review) {
  const { words, messages, redraw } = translations;
  const text = words.translations;
  const { number } = messages;
  const { rows, showsAll } = review;
  const shown = rows.flatMap((row, index) =>
    showsAll || row.status === 'review' ? [{ row, index }] : [],
  );
  const pages = Math.ceil(shown.length / most);
  review.page = Math.max(0, Math.min(review.page, pages - 1));
  return html`${
      pages > 1
        ? html`<div class="choose">
            ${selectField({
              id: 'review-page',
              label: text.import.rows,
              value: String(review.page),
              options: Array.from({ length: pages }, (_, page) => ({
                value: String(page),
                label: `${number(page + 1)} / ${number(pages)}`,
              })),
              commit(value) {
                review.page = Number(value);
                redraw();
              },
            })}
          </div>`
        : nothing
    }
    <div class="rows">
      ${repeat(
        shown.slice(review.page * most, (review.page + 1) * most),
        ({ row }) => row.originals[0]?.id ?? `other ${row.others[0]!.id}`,
        ({ row, index }) => rowTemplate(translations, review, row, index),
      )}
    </div>`;
}

/** Renders the button that ends the review. It asks first if something is left. */
function closeTemplate(
  { words, messages, state, redraw, announce, focus, editor }: Translations,
  review: Review,
) {
  const text = words.translations.import;
  const left = review.rows.filter(isLeft).length;
  const close = () => {
    state.import = { name: 'choose' };
    state.isAdding = false;
    const at = (editor.draft.translations ?? []).findIndex(
      ({ language }) => language === review.language,
    );
    if (at >= 0) state.index = at;
    state.page = 0;
    redraw();
    announce(text.closed);
    focus(at < 0 ? '#heading-translations' : '#translation-heading, #translation-choice');
  };
  if (!review.isClosing || left === 0)
    return html`<button
      type="button"
      id="review-close"
      class=${left === 0 ? 'first' : nothing}
      @click=${() => {
        if (left === 0) close();
        else {
          review.isClosing = true;
          redraw();
          focus('#review-left');
        }
      }}
    >
      ${text.close}
    </button>`;
  return html`<div class="closing" role="group" aria-labelledby="review-left">
    <p class="warning" id="review-left" tabindex="-1">
      ${fill(text.closeLeft, { n: messages.number(left) })}
    </p>
    <div class="row">
      <button
        type="button"
        @click=${() => {
          review.isClosing = false;
          redraw();
          focus('#review-close');
        }}
      >
        ${text.closeNo}
      </button>
      <button type="button" @click=${close}>${text.closeYes}</button>
    </div>
  </div>`;
}
