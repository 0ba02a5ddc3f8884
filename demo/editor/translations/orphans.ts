import { html, nothing } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Translation } from '../../../src/statement/schema.js';
import { start } from '../panels/items.js';
import { orphansOf, withoutTexts } from './changes.js';
import type { Translations } from './translations.js';

/** Renders translations of what the statement does not have any more. */
export function orphansTemplate(
  { editor, words, messages, state, announce, focus }: Translations,
  translation: Translation,
) {
  const text = words.translations;
  const orphans = orphansOf(editor.draft, translation);
  if (orphans.length === 0) return nothing;
  const remove = (keys: string[]) => {
    editor.annotate((annotations) => withoutTexts(annotations, state.index, keys));
    announce(fill(text.orphansRemoved, { n: messages.number(keys.length) }));
    focus('#orphans, #translation-heading, #translation-choice');
  };
  return html`<section class="panel orphans" aria-labelledby="orphans">
    <h4 id="orphans" tabindex="-1">
      ${fill(text.orphans, { n: messages.number(orphans.length) })}
    </h4>
    <p class="hint">${text.orphansHint}</p>
    <ul>
      ${orphans.map(
        ({ key, text: said }) =>
          html`<li data-key=${key} tabindex="-1">
            <p lang=${translation.language} dir="auto">${said}</p>
            <button
              type="button"
              @click=${() => {
                remove([key]);
              }}
            >
              ${fill(text.removeOrphan, { text: start(said, 40) })}
            </button>
          </li>`,
      )}
    </ul>
    ${
      orphans.length > 1
        ? html`<button
            type="button"
            @click=${() => {
              remove(orphans.map(({ key }) => key));
            }}
          >
            ${text.removeOrphans}
          </button>`
        : nothing
    }
  </section>`;
}
