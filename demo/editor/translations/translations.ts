import '../../styles/editor-translations.css';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Translation } from '../../../src/statement/schema.js';
import { faultsAt } from '../checks/places.js';
import type { Context } from '../context.js';
import { selectField, textField } from '../fields.js';
import { languageField, tagOf } from '../open/language.js';
import type { read } from '../open/read.js';
import { withFacts, withoutTranslation, withTranslation } from './changes.js';
import { importTemplate } from './import.js';
import { fieldsTemplate } from './pairs.js';
import { reviewTemplate } from './review.template.js';
import { shownTranslation, stateOf, type TranslationsState } from './state.js';

/** What the tab takes from the page, besides the context. */
interface Given {
  /** Reads a document. */
  read: typeof read;
}

/** The input of every template of the translations. */
export interface Translations extends Context, Given {
  state: TranslationsState;
  /** Returns the name of a language in that language, as far as it is known. */
  nameOf: (tag: string) => string;
}

const statuses = ['unofficial', 'official'] as const;

/** Renders the translations of the statement. */
export function translationsTemplate(context: Context, given: Given): TemplateResult {
  const { editor, words } = context;
  const state = stateOf(editor);
  const nameOf = (tag: string) => context.languages[tag] ?? tag;
  const translations: Translations = { ...context, ...given, state, nameOf };
  if (state.import.name === 'review')
    return html`<div class="translations">
      ${reviewTemplate(translations, state.import.review)}
    </div>`;
  const shown = shownTranslation(editor);
  return html`<div class="translations">
    <p class="hint">${words.translations.hint}</p>
    ${
      shown
        ? html`${chooseTemplate(translations)} ${factsTemplate(translations, shown)}
            <details
              class="panel add-translation"
              ?open=${state.isAdding}
              @toggle=${({ target }: Event) => {
                state.isAdding = (target as HTMLDetailsElement).open;
              }}
            >
              <summary><h3 id="add-translation">${words.translations.add}</h3></summary>
              ${addTemplate(translations)}
            </details>
            ${fieldsTemplate(translations, shown)}`
        : html`<p>${words.translations.none}</p>
            <section class="panel add-translation" aria-labelledby="add-translation">
              <h3 id="add-translation" tabindex="-1">${words.translations.add}</h3>
              ${addTemplate(translations)}
            </section>`
    }
  </div>`;
}

/** Renders the choice of a translation, if there are several. */
function chooseTemplate({ editor, words, state, nameOf, redraw }: Translations) {
  const text = words.translations;
  const all = editor.draft.translations ?? [];
  const [only] = all;
  if (all.length === 1)
    return html`<h3 id="translation-heading" tabindex="-1" lang=${only!.language} dir="auto">
      ${nameOf(only!.language)}
    </h3>`;
  return html`<div class="choose">
    ${selectField({
      id: 'translation-choice',
      label: text.choose,
      value: String(state.index),
      options: all.map(({ language }, index) => ({
        value: String(index),
        label: nameOf(language),
        lang: language,
      })),
      commit(value) {
        state.index = Number(value);
        state.page = 0;
        redraw();
      },
    })}
  </div>`;
}

/** Renders the status and the language of a translation, and the button that removes it. */
function factsTemplate(
  { editor, checks, words, state, announce, focus }: Translations,
  { language, status }: Translation,
) {
  const text = words.translations;
  const { index } = state;
  const faults = faultsAt(checks.faults, `/translations/${index}`);
  return html`<details class="facts" ?open=${Boolean(faults.language)}>
    <summary>${fill(text.facts, { status: text.statuses[status], tag: language })}</summary>
    <div class="row">
      ${selectField({
        id: 'translation-status',
        label: text.status,
        hint: text.statusHint,
        faults: faults.status,
        value: status,
        options: statuses.map((value) => ({ value, label: text.statuses[value] })),
        commit(value) {
          editor.annotate((annotations) =>
            withFacts(annotations, index, { status: value as Translation['status'] }),
          );
        },
      })}
      <div data-key="language">
        ${textField({
          id: 'translation-language',
          label: text.tag,
          hint: text.tagHint,
          faults: faults.language,
          value: language,
          isCode: true,
          commit(tag) {
            editor.annotate((annotations) => withFacts(annotations, index, { language: tag }));
          },
        })}
      </div>
      <p>
        <button
          type="button"
          @click=${() => {
            editor.annotate((annotations) => withoutTranslation(annotations, index));
            state.page = 0;
            announce(text.removed);
            focus('#heading-translations');
          }}
        >
          ${text.remove}
        </button>
      </p>
    </div>
  </details>`;
}

/** Renders what adds a translation: empty, or from a document. */
function addTemplate(translations: Translations) {
  const { editor, words, languages, state, redraw, announce, focus } = translations;
  const text = words.translations;
  const add = () => {
    const language = tagOf(state.language);
    const { draft } = editor;
    const all = draft.translations ?? [];
    if (!language) announce(text.noLanguage);
    else if (language === draft.language) announce(text.same);
    else if (all.some((each) => each.language === language)) announce(text.exists);
    else {
      editor.annotate((annotations) => withTranslation(annotations, language, state.status));
      Object.assign(state, { index: all.length, page: 0, isAdding: false });
      announce(text.added);
      focus('.translations textarea[data-key="title"]');
    }
  };
  return html`<div class="ways">
      ${languageField({
        id: 'new-language',
        label: text.language,
        words: words.start,
        choice: state.language,
        languages,
        auto: true,
        set(choice) {
          state.language = choice;
          redraw();
        },
      })}
      ${selectField({
        id: 'new-status',
        label: text.status,
        value: state.status,
        options: statuses.map((value) => ({ value, label: text.statuses[value] })),
        commit(value) {
          state.status = value as Translation['status'];
          redraw();
        },
      })}
    </div>
    <p>
      <button type="button" @click=${add}>${text.addEmpty}</button>
    </p>
    ${importTemplate(translations)}`;
}
