import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { directionOf } from '../../../src/utils/language-tag.js';
import type { Unit } from './blocks.js';
import { markedTemplate } from './pairs.js';
import { isLeft, lostIn, moved, neighbour, reassigned, type Row, unitsOf } from './review.js';
import type { Review } from './state.js';
import { take } from './take.js';
import type { Translations } from './translations.js';

/** What the templates of a row need. */
interface Shown {
  translations: Translations;
  review: Review;
  row: Row;
  index: number;
}

const names = {
  title: 'rowTitle',
  heading: 'rowHeading',
  paragraph: 'row',
  note: 'rowNote',
} as const;

/** Returns the name of a row: what it is, and its number among the blocks of its kind. */
function nameOf({ translations, review, row, index }: Shown): string {
  const text = translations.words.translations.import;
  const { number } = translations.messages;
  const [own] = row.originals;
  const before = review.rows.slice(0, index);
  if (!own) {
    const others = before.filter(({ originals }) => originals.length === 0);
    return fill(text.rowOther, { n: number(others.length + 1) });
  }
  const same = before.flatMap(({ originals }) => originals).filter(({ kind }) => kind === own.kind);
  return fill(text[names[own.kind]], { n: number(same.length + 1) });
}

/** Sets a row, and moves the focus to one of its buttons. */
function set({ translations, review, index }: Shown, next: Row, ...selectors: string[]): void {
  review.rows = review.rows.map((each, at) => (at === index ? next : each));
  translations.redraw();
  const found = selectors
    .map((each) => `#row-${index} ${each}`)
    .find((each) => document.querySelector(each));
  translations.focus(found ?? `#row-${index}-name, #review-heading`);
}

/** Renders what of a document belongs together with what of the statement, and what moves its parts. */
export function rowTemplate(
  translations: Translations,
  review: Review,
  row: Row,
  index: number,
): TemplateResult {
  const shown: Shown = { translations, review, row, index };
  const { words, messages } = translations;
  const text = words.translations.import;
  const { originals, others, status } = row;
  const originalUnits = unitsOf(originals);
  const pieces = unitsOf(others).map((unit, at) => ({ unit, at }));
  const state =
    others.length === 0
      ? 'missing'
      : originals.length === 0 && status === 'review'
        ? 'extra'
        : status;
  const lost = lostIn(row);
  const canMove = isLeft(row);
  const out = pieces.filter(({ at }) => row.to[at]! < 0);
  return html`<section
    class="panel row-of-review"
    id="row-${index}"
    aria-labelledby="row-${index}-name"
  >
    <h4 id="row-${index}-name" tabindex="-1">${nameOf(shown)}</h4>
    <p class="state ${state}">${text.states[state]}</p>
    ${
      lost > 0
        ? html`<p class="warning">${fill(text.lost, { n: messages.number(lost) })}</p>`
        : nothing
    }
    ${originalUnits.map(
      (unit, place) =>
        html`<div class="pair">
          ${unitTemplate(unit, translations.editor.draft.language, 'original')}
          <div class="translated">
            ${pieces
              .filter(({ at }) => row.to[at] === place)
              .map((piece) => pieceTemplate(shown, piece, originalUnits.length))}
            ${row.to.includes(place) ? nothing : html`<p class="quiet">${text.empty}</p>`}
          </div>
        </div>`,
    )}
    ${
      out.length > 0
        ? html`<div class="pair">
            ${originals.length > 0 ? html`<p class="quiet">${text.out}</p>` : nothing}
            <div class="translated">
              ${out.map((piece) => pieceTemplate(shown, piece, originalUnits.length))}
            </div>
          </div>`
        : nothing
    }
    <div class="row">
      ${canMove ? paragraphButtons(shown) : nothing}
      ${status === 'taken' || status === 'leftOut' ? reopenButton(shown) : nothing}
    </div>
  </section>`;
}

const unitTemplate = (unit: Unit, language: string, name: string) =>
  html`<p class=${name} lang=${language} dir=${directionOf(language)}>${markedTemplate(unit)}</p>`;

/** Renders a sentence of the document with the buttons that move it. */
function pieceTemplate(shown: Shown, { unit, at }: { unit: Unit; at: number }, places: number) {
  const { translations, review, row } = shown;
  const { words, messages, announce } = translations;
  const text = words.translations.import;
  const place = row.to[at]!;
  const id = `piece-${shown.index}-${at}`;
  const button = (name: string, label: string, to: number) =>
    html`<button
      type="button"
      class="quiet-button"
      data-piece="${at} ${name}"
      aria-describedby=${id}
      @click=${() => {
        if (to >= 0) announce(fill(text.pieceMoved, { n: messages.number(to + 1) }));
        // Goes on with the same button, or with another one of the sentence.
        const own = [`${at} ${name}`, `${at} down`, `${at} up`, `${at} in`];
        set(
          shown,
          reassigned(row, at, to),
          ...own.map((each) => `[data-piece=${JSON.stringify(each)}]`),
        );
      }}
    >
      ${label}
    </button>`;
  const lastPlace = row.to.slice(0, at).findLast((each) => each >= 0) ?? 0;
  return html`<div class="piece">
    <p id=${id} lang=${review.language} dir=${directionOf(review.language)}>
      ${markedTemplate(unit)}
    </p>
    ${
      isLeft(row) && places > 0
        ? html`<div class="piece-buttons">
            ${
              place < 0
                ? button('in', text.pieceIn, lastPlace)
                : html`${place > 0 ? button('up', text.pieceUp, place - 1) : nothing}
                  ${place < places - 1 ? button('down', text.pieceDown, place + 1) : nothing}
                  ${button('out', text.pieceOut, -1)}`
            }
          </div>`
        : nothing
    }
  </div>`;
}

/** Moves the focus to the next row to be decided, or to the heading if none is left. */
export function focusOpenRow({ redraw, focus }: Translations, { rows }: Review, from = 0): void {
  redraw();
  const isOpen = (row: Row) => isLeft(row) && row.status === 'review';
  const after = rows.findIndex((row, at) => at >= from && isOpen(row));
  const at = after < 0 ? rows.findIndex(isOpen) : after;
  const isShown = at >= 0 && document.querySelector(`#row-${at}-name`);
  focus(isShown ? `#row-${at}-name` : '#review-heading');
}

/** Renders what is done with all of a row. */
function paragraphButtons(shown: Shown) {
  const { translations, review, row, index } = shown;
  const { words, redraw, focus } = translations;
  const text = words.translations.import;
  const next = () => {
    focusOpenRow(translations, review, index);
  };
  const move = (label: string, step: 1 | -1) =>
    neighbour(review.rows, index, step) === undefined
      ? nothing
      : html`<button
          type="button"
          @click=${() => {
            const block = row.others.at(step < 0 ? 0 : -1)!;
            review.rows = moved(review.rows, index, step);
            redraw();
            const to = review.rows.findIndex(({ others }) => others.includes(block));
            focus(`#row-${to}-name`);
          }}
        >
          ${label}
        </button>`;
  return html`${
      row.originals.length > 0
        ? html`<button
            type="button"
            class="first"
            @click=${() => {
              take(translations, review, [row]);
              next();
            }}
          >
            ${text.takeRow}
          </button>`
        : nothing
    }
    ${move(text.up, -1)} ${move(text.down, 1)}
    <button
      type="button"
      @click=${() => {
        review.rows = review.rows.map((each) =>
          each === row ? { ...each, status: 'leftOut' } : each,
        );
        next();
      }}
    >
      ${text.leaveRow}
    </button>`;
}

/** Renders the button that shows a row as undecided again. What was taken stays until it is replaced. */
const reopenButton = (shown: Shown) =>
  html`<button
    type="button"
    @click=${() => {
      set(shown, { ...shown.row, status: 'review' });
    }}
  >
    ${shown.translations.words.translations.import.reopen}
  </button>`;
