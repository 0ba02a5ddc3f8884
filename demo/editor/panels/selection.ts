import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { faultsAt } from '../checks/places.js';
import { knownActor } from '../document/known-actor.js';
import {
  type Annotations,
  type EditorDraft,
  itemKinds,
  type ItemKind,
  type SelectedWords,
} from '../types.js';
import { confirmed, listKinds, lists, pathOf } from './annotations.js';
import { focusPanel, noteOfKind } from './items.js';

/** Returns the annotations with a note on each item that a change added. */
const withNotes = (annotations: Annotations, before: EditorDraft): Annotations => ({
  ...annotations,
  ...Object.fromEntries(
    listKinds.map((kind) => [
      lists[kind],
      annotations[lists[kind]].map((item, index) =>
        index < before[lists[kind]].length ? item : { confirm: noteOfKind(kind), ...item },
      ),
    ]),
  ),
});

/**
 * Confirms the items that a change added if the check finds no error in them, since the author made them. The others say
 * what is missing.
 */
async function confirmAdded({ editor, checked, announce, words }: Context, before: EditorDraft) {
  const added = listKinds.flatMap((kind) =>
    editor.draft[lists[kind]]
      .slice(before[lists[kind]].length)
      .map(({ id }, at) => ({ kind, id, index: before[lists[kind]].length + at })),
  );
  if (added.length === 0) return;
  const { faults, message } = await checked();
  const right = added.filter(
    (item) =>
      message === undefined &&
      // The author can have changed the list meanwhile.
      editor.draft[lists[item.kind]][item.index]?.id === item.id &&
      Object.keys(faultsAt(faults, pathOf(item))).length === 0,
  );
  if (right.length === 0) return;
  editor.annotate((annotations) => right.reduce(confirmed, annotations), { isOwnStep: false });
  announce(words.items.confirmed);
}

/** Makes an item from the selected words, and opens its panel. Returns whether words are selected. */
function makeItem(context: Context, kind: ItemKind): boolean {
  const { editor, words, newItem } = context;
  const { selectedWords, draft } = editor;
  if (!selectedWords) {
    context.announce(words.items.selection.hint);
    return false;
  }
  const known = placeOf(kind, selectedWords, draft);
  if (known === undefined) {
    const add = newItem(kind, selectedWords, draft);
    editor.annotate((annotations) => withNotes(add(annotations), draft));
  }
  const index =
    kind === 'quote'
      ? quoteOf(editor.draft, selectedWords.sentence)
      : (known ?? editor.draft[lists[kind]].length - 1);
  editor.select({ kind, index: index ?? -1 });
  focusPanel(context);
  void confirmAdded(context, draft);
  return true;
}

/** Returns the place of the item that the selected words already are: a pull quote, or a known name. */
function placeOf(kind: ItemKind, { sentence, words }: SelectedWords, draft: EditorDraft) {
  if (kind === 'quote') return quoteOf(draft, sentence);
  const index = kind === 'actor' ? knownActor(words, draft.actors) : -1;
  return index < 0 ? undefined : index;
}

/** Returns the place of a sentence among the pull quotes. The default has -1. */
function quoteOf({ pullQuote, pullQuotes = [] }: EditorDraft, sentence: string) {
  if (pullQuote === sentence) return -1;
  const index = pullQuotes.findIndex(({ source }) => source === sentence);
  return index < 0 ? undefined : index;
}

/** Renders the buttons that make an item from the selected words. They stay in place, so that nothing moves. */
export function selectionTemplate(context: Context): TemplateResult {
  const { editor, words } = context;
  const { selection } = words.items;
  const isEmpty = !editor.selectedWords;
  return html`<div
    class="selection ${isEmpty ? '' : 'active'}"
    role="group"
    aria-labelledby="selection-heading"
  >
    <span id="selection-heading">${selection.heading}</span>
    ${itemKinds.map(
      (kind) =>
        html`<button
          type="button"
          data-make=${kind}
          aria-disabled=${isEmpty ? 'true' : nothing}
          title=${isEmpty ? selection.hint : nothing}
          @mousedown=${(event: Event) => {
            // The selection in the text stays.
            event.preventDefault();
          }}
          @click=${() => {
            makeItem(context, kind);
          }}
        >
          ${selection.kinds[kind]}
        </button>`,
    )}
  </div>`;
}
