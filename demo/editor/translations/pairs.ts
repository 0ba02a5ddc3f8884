import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../../src/i18n/format.js';
import { piecesOf } from '../../../src/statement/marks.js';
import { directionOf } from '../../../src/utils/language-tag.js';
import { selectField } from '../fields.js';
import { start } from '../panels/items.js';
import type { OpenTranslation } from '../types.js';
import { inOneLine, textAt, withTexts } from './changes.js';
import { commandsTemplate, takeKeys } from './commands.js';
import { marksTemplate } from './mark-fields.js';
import { type Group, groupsOf, type Page, pagesOf, type Slot } from './slots.js';
import { orphansTemplate } from './orphans.js';
import { earlierOf } from './outdated.js';
import { earlierTemplate, sourceTemplate } from './pair-notes.js';
import type { Translations } from './translations.js';

/** Renders the commands, and a page of the texts with a field beside each. */
export function fieldsTemplate(
  translations: Translations,
  translation: OpenTranslation,
): TemplateResult {
  const { editor, state } = translations;
  const groups = groupsOf(editor.draft, translation);
  const pages = pagesOf(groups);
  state.page = Math.max(0, Math.min(state.page, pages.length - 1));
  const { language } = translation;
  return html`${commandsTemplate(translations, translation, groups)}
    ${orphansTemplate(translations, translation)} ${pagesTemplate(translations, pages)}
    <div
      class="pairs-of-texts"
      @focusin=${({ target }: Event) => {
        state.at =
          (target as HTMLElement).closest<HTMLElement>('[data-row-key]')?.dataset.rowKey ?? '';
      }}
      @keydown=${(event: KeyboardEvent) => {
        takeKeys(translations, event);
      }}
    >
      ${repeat(
        pages[state.page]!,
        ({ slots }) => `${language} ${slots[0]!.key}`,
        (group) => groupTemplate(translations, translation, group),
      )}
    </div>
    ${pages.length > 1 ? pageButtons(translations, pages) : nothing}`;
}

/** Returns the name of a page: its first heading, or what it has. */
function nameOfPage([group]: Page, { words }: Translations): string {
  const { kind, heading } = group!;
  return heading === undefined ? words.translations.groups[kind] : start(heading, 40);
}

function pagesTemplate(translations: Translations, pages: readonly Page[]) {
  const { words, messages, state, redraw } = translations;
  const text = words.translations;
  if (pages.length < 2) return nothing;
  const { number } = messages;
  return html`<div class="choose">
    ${selectField({
      id: 'translation-page',
      label: text.pages,
      value: String(state.page),
      options: pages.map((page, index) => ({
        value: String(index),
        label: fill(text.page, {
          n: number(index + 1),
          total: number(pages.length),
          name: nameOfPage(page, translations),
        }),
      })),
      commit(value) {
        state.page = Number(value);
        redraw();
      },
    })}
  </div>`;
}

function pageButtons({ words, state, focus }: Translations, pages: readonly Page[]) {
  const text = words.translations;
  const button = (label: string, step: 1 | -1) =>
    pages[state.page + step]
      ? html`<button
          type="button"
          @click=${() => {
            state.page += step;
            focus('#translation-page');
          }}
        >
          ${label}
        </button>`
      : nothing;
  return html`<p class="row">${button(text.previousPage, -1)} ${button(text.nextPage, 1)}</p>`;
}

/** Renders the heading of a group. The title and a part of the text without a heading need none. */
function headingTemplate({ editor, words }: Translations, { kind, heading }: Group) {
  if (heading !== undefined)
    return html`<h4 lang=${editor.draft.language} dir="auto">${heading}</h4>`;
  if (kind === 'title' || kind === 'section') return nothing;
  return html`<h4>${words.translations.groups[kind]}</h4>`;
}

function groupTemplate(translations: Translations, translation: OpenTranslation, group: Group) {
  const text = translations.words.translations;
  const { kind, slots } = group;
  return html`<section class="group">
    ${headingTemplate(translations, group)}
    ${kind === 'actors' ? html`<p class="hint">${text.actorsHint}</p>` : nothing}
    ${repeat(
      slots,
      ({ key }) => key,
      (slot) => pairTemplate(translations, translation, slot),
    )}
  </section>`;
}

/** Renders a text with its marks. */
export const markedTemplate = (sentence: Parameters<typeof piecesOf>[0]): unknown =>
  piecesOf(sentence).map(({ text, mark }) => {
    if (!mark) return text;
    if ('note' in mark) return html`${text}<sup>*</sup>`;
    if ('url' in mark) return html`<span class="linked">${text}</span>`;
    return mark.kind === 'strong' ? html`<strong>${text}</strong>` : html`<em>${text}</em>`;
  });

/** Returns the messages of the errors of a text, without those of its marks. */
const faultsOf = ({ checks, state }: Translations, key: string) => {
  const path = `/translations/${state.index}/${key}`;
  return checks.faults
    .filter((fault) => fault.path === path || fault.path.startsWith(`${path}/`))
    .filter((fault) => !fault.path.startsWith(`${path}/marks/`))
    .map(({ message }) => message);
};

/** Renders a text, and beside it the field for its translation. */
function pairTemplate(translations: Translations, translation: OpenTranslation, slot: Slot) {
  const { editor, words, messages, state } = translations;
  const text = words.translations;
  const { key, kind, original, marks, number } = slot;
  const id = `text-${key.replace(/\//g, '-')}`;
  const { text: value } = textAt(translation, key);
  const faults = faultsOf(translations, key);
  const take = ({ target }: Event) => {
    const field = target as HTMLTextAreaElement;
    const line = inOneLine(field.value);
    if (line !== field.value) field.value = line;
    editor.annotate((annotations) => withTexts(annotations, state.index, [{ key, text: line }]));
  };
  const isOutdated = earlierOf(translation, key) !== undefined;
  const described = [
    `${id}-original`,
    isOutdated && `${id}-earlier`,
    faults.length > 0 && `${id}-fault`,
  ]
    .filter(Boolean)
    .join(' ');
  return html`<div class="pair ${value === '' || isOutdated ? 'open' : ''}" data-row-key=${key}>
    <label for=${id}>${fill(text.kinds[kind], { n: messages.number(number ?? 0) })}</label>
    ${
      original === ''
        ? html`<p class="original hint" id="${id}-original">${text.sinceDefault}</p>`
        : html`<p
            class="original"
            id="${id}-original"
            lang=${editor.draft.language}
            dir=${directionOf(editor.draft.language)}
          >
            ${markedTemplate({ text: original, marks })}
          </p>`
    }
    <div class="translated">
      <textarea
        id=${id}
        data-key=${key}
        rows=${Math.min(8, Math.ceil((value || original).length / 50) || 1)}
        lang=${translation.language}
        dir=${directionOf(translation.language)}
        aria-describedby=${described}
        aria-invalid=${faults.length > 0 ? 'true' : nothing}
        .value=${value}
        @change=${take}
      ></textarea>
      ${earlierTemplate(translations, translation, slot, `${id}-earlier`)}
      ${
        faults.length > 0
          ? html`<p class="fault" id="${id}-fault" lang="en" dir="ltr">
              ${faults.map((fault) => html`<span>${fault}</span>`)}
            </p>`
          : nothing
      }
      ${kind === 'sentence' && value !== '' ? marksTemplate(translations, translation, slot) : nothing}
      ${sourceTemplate(translations, translation, slot)}
    </div>
  </div>`;
}
