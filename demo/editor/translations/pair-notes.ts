import { html, nothing } from 'lit';
import { withoutEnd } from '../../../src/draft/heading.js';
import { directionOf } from '../../../src/utils/language-tag.js';
import { sentenceOf } from '../panels/annotations.js';
import type { OpenTranslation } from '../types.js';
import { textAt, withTexts } from './changes.js';
import { confirmedText, earlierOf } from './outdated.js';
import type { Slot } from './slots.js';
import type { Translations } from './translations.js';

const fieldOf = (key: string) => `.translations textarea[data-key=${JSON.stringify(key)}]`;

/** Renders the original that a text was translated from, if it changed since, and the button that keeps the text. */
export function earlierTemplate(
  { editor, words, state, announce, focus }: Translations,
  translation: OpenTranslation,
  { key }: Slot,
  id: string,
) {
  const text = words.translations;
  const earlier = earlierOf(translation, key);
  if (earlier === undefined) return nothing;
  const { language } = editor.draft;
  return html`<div class="earlier">
    <div id=${id}>
      <p class="warning">${text.outdated}</p>
      <p class="quiet" lang=${language} dir=${directionOf(language)}>${earlier}</p>
    </div>
    <button
      type="button"
      @click=${() => {
        editor.annotate((annotations) => confirmedText(annotations, state.index, key));
        announce(words.items.confirmed);
        focus(fieldOf(key));
      }}
    >
      ${text.stillRight}
    </button>
  </div>`;
}

/** Renders the sentence of a figure, a demand, an event or a name: translated, if it is. */
export function sourceTemplate(
  { editor, words, state, focus }: Translations,
  translation: OpenTranslation,
  { key, kind, source }: Slot,
) {
  if (source === undefined) return nothing;
  const { draft } = editor;
  const { text: said } = textAt(translation, `sentences/${source}`);
  const language = said === '' ? draft.language : translation.language;
  const isHeading = kind === 'demand' || kind === 'event';
  const canCopy = isHeading && said !== '' && textAt(translation, key).text === '';
  return html`<div class="source">
    <p class="hint">${words.items.sentence}</p>
    <p class="quiet" lang=${language} dir=${directionOf(language)}>
      ${said || sentenceOf(draft, source)}
    </p>
    ${
      canCopy
        ? html`<button
            type="button"
            class="quiet-button"
            @click=${() => {
              const text = withoutEnd(said);
              editor.annotate((annotations) =>
                withTexts(annotations, state.index, [{ key, text }]),
              );
              focus(fieldOf(key));
            }}
          >
            ${words.translations.copySentence}
          </button>`
        : nothing
    }
  </div>`;
}
