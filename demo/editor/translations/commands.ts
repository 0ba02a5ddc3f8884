import { html, nothing } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Translation } from '../../../src/statement/schema.js';
import { historyGroup, toolbarTemplate } from '../layout/toolbar.js';
import { textAt } from './changes.js';
import type { OpenTranslation } from '../types.js';
import { earlierOf } from './outdated.js';
import type { Group, Slot } from './slots.js';
import { showPageOf, slotsOf } from './state.js';
import type { Translations } from './translations.js';

/** Whether a text waits for its translation. The words for a date have a default. */
const isUntranslated = (translation: Translation, { key, kind, original }: Slot) =>
  textAt(translation, key).text === '' && !(kind === 'sinceText' && original === '');

/** Whether a text waits for its translation, or for a look because its original changed. */
const isOpen = (translation: OpenTranslation, slot: Slot) =>
  isUntranslated(translation, slot) || earlierOf(translation, slot.key) !== undefined;

const fieldOf = (key: string) => `.translations textarea[data-key=${JSON.stringify(key)}]`;

/** Moves the focus to the next text, or to the next without a translation. Begins anew at the end. */
function go(translations: Translations, step: 1 | -1, wantsOpen: boolean): void {
  const { editor, state, announce, focus, words } = translations;
  const translation = editor.draft.translations![state.index]!;
  const slots = slotsOf(editor);
  const now = slots.findIndex(({ key }) => key === state.at);
  const from = now < 0 && step < 0 ? slots.length : now;
  const order = slots.map((_, at) => (from + step * (at + 1) + 2 * slots.length) % slots.length);
  const found = order.find((at) => !wantsOpen || isOpen(translation, slots[at]!));
  if (found === undefined) {
    announce(words.translations.done);
    return;
  }
  const { key } = slots[found]!;
  state.at = key;
  showPageOf(editor, key);
  focus(fieldOf(key));
}

/** Goes to another text by keys. */
export function takeKeys(translations: Translations, event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  if (isComposing || ctrlKey || metaKey || shiftKey) return;
  const isField = (event.target as Element).matches('textarea');
  const isArrow = altKey && (key === 'ArrowDown' || key === 'ArrowUp');
  if (!isArrow && !(key === 'Enter' && !altKey && isField)) return;
  event.preventDefault();
  // Takes what was typed.
  (event.target as HTMLElement).blur();
  go(translations, key === 'ArrowUp' ? -1 : 1, isArrow);
}

/** Renders how far the translation is, and the commands. */
export function commandsTemplate(
  translations: Translations,
  translation: OpenTranslation,
  groups: readonly Group[],
) {
  const { words, messages } = translations;
  const text = words.translations;
  const { number } = messages;
  const slots = groups.flatMap((group) => group.slots);
  const sentences = slots.filter(({ kind }) => kind === 'sentence');
  const others = slots.filter(({ source }) => source !== undefined);
  const progress = (label: string, all: readonly Slot[]) =>
    fill(label, {
      n: number(all.filter((slot) => !isUntranslated(translation, slot)).length),
      total: number(all.length),
    });
  const isEnabled = slots.some((slot) => isOpen(translation, slot));
  const command = (name: string, arrow: string, step: 1 | -1) => ({
    ...{ name, keys: `Alt+${arrow}`, isEnabled },
    run: () => {
      go(translations, step, true);
    },
  });
  return html`<div class="translation-commands">
    <p class="progress">${progress(text.progress, sentences)}</p>
    ${others.length > 0 ? html`<p class="progress">${progress(text.progressItems, others)}</p>` : nothing}
    ${toolbarTemplate(text.commands, [
      {
        label: text.untranslated,
        buttons: [command(text.previous, 'ArrowUp', -1), command(text.next, 'ArrowDown', 1)],
      },
      historyGroup(translations),
    ])}
    <p class="hint">${isEnabled ? text.keys : text.done}</p>
  </div>`;
}
