import { html, type TemplateResult } from 'lit';
import { checkField, textField } from '../fields.js';
import { type PullQuote, withDefaultQuote } from './annotations.js';
import type { Edited } from './panel.js';

/** Renders the fields of a pull quote. */
export function quoteFields(edited: Edited<PullQuote>): TemplateResult {
  const { context, annotation: quote, item, faults, change } = edited;
  const { editor } = context;
  const { draft } = editor;
  const { quote: words } = context.words.items;
  return html`${textField({
    id: 'item-speaker',
    label: words.speaker,
    value: quote.speaker ?? '',
    faults: faults.speaker,
    lang: draft.language,
    commit: (speaker) => {
      change({ speaker });
    },
  })}
  ${checkField({
    id: 'item-default',
    label: words.isDefault,
    checked: draft.pullQuote === quote.source,
    commit: (isDefault) => {
      editor.annotate((annotations) =>
        withDefaultQuote(annotations, isDefault ? quote.source : undefined),
      );
      // The item has another place now.
      const moved = editor.items.find(
        ({ kind, source }) => kind === 'quote' && source === quote.source,
      );
      editor.select(moved ?? item);
    },
  })}`;
}
