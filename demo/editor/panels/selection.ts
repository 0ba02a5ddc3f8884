import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { type EditorDraft, itemKinds, type ItemKind } from '../types.js';
import { lists } from './annotations.js';
import { focusPanel } from './items.js';

/** Makes an item from the selected words, and opens its panel. Returns whether words are selected. */
function makeItem(context: Context, kind: ItemKind): boolean {
  const { editor, words, newItem } = context;
  const { selectedWords, draft } = editor;
  if (!selectedWords) {
    context.announce(words.items.selection.hint);
    return false;
  }
  const known = kind === 'quote' ? quoteOf(draft, selectedWords.sentence) : undefined;
  if (known === undefined) editor.annotate(newItem(kind, selectedWords, draft));
  const index =
    kind === 'quote'
      ? quoteOf(editor.draft, selectedWords.sentence)
      : editor.draft[lists[kind]].length - 1;
  editor.select({ kind, index: index ?? -1 });
  focusPanel(context);
  return true;
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
