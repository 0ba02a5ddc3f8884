import { html, nothing, type TemplateResult } from 'lit';
import { safeParse } from 'valibot';
import { fill } from '../../../src/i18n/format.js';
import { languageTag } from '../../../src/statement/fields.js';
import type { EditorWords } from '../../words/editor/en.js';
import { aboutField, described } from '../fields.js';

const other = 'other';

/** What is chosen: a tag, empty for the language of the text, and what is typed for another language. */
export interface LanguageChoice {
  value: string;
  typed: string;
}

/** Returns the chosen tag, empty for the language of the text, or undefined if what is typed is no tag. */
export function tagOf({ value, typed }: LanguageChoice): string | undefined {
  if (value !== other) return value;
  const tag = typed.trim();
  return safeParse(languageTag, tag).success ? tag : undefined;
}

interface Field {
  id: string;
  label: string;
  words: EditorWords['start'];
  choice: LanguageChoice;
  /** Languages by their own names. */
  languages: Record<string, string>;
  /** Whether the language can be found out from the text. */
  auto: boolean;
  /** The errors of the value, in English. */
  faults?: readonly string[] | undefined;
  set: (choice: LanguageChoice) => void;
}

/** Returns the name of a language in that language, as far as the browser knows it. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Renders the choice of a language, with languages by their own names. */
export function languageField(field: Field): TemplateResult {
  const { id, label, words, choice, languages, auto, faults = [], set } = field;
  const { value, typed } = choice;
  const isListed = value === '' || value === other || value in languages;
  const listed = Object.entries(isListed ? languages : { [value]: nameOf(value), ...languages });
  const isBad = value === other && typed !== '' && tagOf(choice) === undefined;
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${described({ id, faults })}
      aria-invalid=${faults.length > 0 ? 'true' : nothing}
      .value=${value}
      @change=${({ target }: Event) => {
        set({ ...choice, value: (target as HTMLSelectElement).value });
      }}
    >
      ${auto ? html`<option value="" ?selected=${value === ''}>${words.languageFound}</option>` : nothing}
      ${listed.map(
        ([tag, name]) =>
          html`<option value=${tag} lang=${tag} ?selected=${tag === value}>${name}</option>`,
      )}
      <option value=${other} ?selected=${value === other}>${words.languageOther}</option>
    </select>
    ${aboutField({ id, faults })}
    ${
      value === other
        ? html`<label class="label" for="${id}-tag">${words.languageTag}</label>
            <input
              id="${id}-tag"
              type="text"
              dir="ltr"
              autocapitalize="none"
              autocomplete="off"
              spellcheck="false"
              .value=${typed}
              aria-describedby="${id}-hint"
              aria-invalid=${isBad}
              @change=${({ target }: Event) => {
                set({ ...choice, typed: (target as HTMLInputElement).value });
              }}
            />
            <p class=${isBad ? 'warning' : 'hint'} id="${id}-hint">
              ${isBad ? fill(words.badTag, { tag: typed }) : words.languageTagHint}
            </p>`
        : nothing
    }
  </div>`;
}
