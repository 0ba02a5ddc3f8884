import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { primary } from '../../../src/utils/language-tag.js';
import type { ElementName } from '../../../src/elements/registry.js';
import type { Width } from '../../preview/stage.js';
import { faultItem } from '../checks/checks.js';
import type { Context } from '../context.js';
import { selectField } from '../fields.js';
import type { PreviewFrame } from './frame.js';

/** What the preview remembers. */
export interface PreviewState {
  width: Width;
  scheme: 'light' | 'dark';
  /** The language of the page that shows the widgets. Default: the language of the editor. */
  language?: string;
}

export const newPreviewState = (): PreviewState => ({ width: 'phone', scheme: 'light' });

/** Shows the statement as it stands, after the page has rendered. */
export function updatePreview(
  frame: PreviewFrame,
  context: Context,
  state: PreviewState,
  names: Record<ElementName, string>,
): void {
  const { messages, words, checks } = context;
  const { shown } = checks;
  frame.element.hidden = shown !== undefined && !shown.statement;
  if (!shown?.statement) return;
  const { statement } = shown;
  const text = words.preview.nothing;
  const { width, scheme } = state;
  const own = primary(messages.tag);
  const language = languagesOf(context).includes(state.language ?? '') ? state.language! : own;
  frame.show({ width, scheme, statement, names, nothing: text, language, own });
}

/** Returns the languages in which the widgets can be previewed: that of the editor first, then those of the statement. */
function languagesOf({ editor, messages }: Context): string[] {
  const { language, translations = [] } = editor.draft;
  return [
    ...new Set([primary(messages.tag), language, ...translations.map((each) => each.language)]),
  ];
}

/** Renders the choice of a language, if the statement has translations. */
function languageTemplate(context: Context, state: PreviewState) {
  const { editor, words, languages, redraw } = context;
  if (!editor.draft.translations) return nothing;
  const all = languagesOf(context);
  return selectField({
    id: 'preview-language',
    label: words.preview.language,
    value: state.language ?? all[0]!,
    options: all.map((tag) => ({ value: tag, label: languages[tag] ?? tag, lang: tag })),
    commit(value) {
      state.language = value;
      redraw();
    },
  });
}

/** Renders what is above the preview of every element. */
export function previewTemplate(context: Context, state: PreviewState): TemplateResult {
  const { words, messages, checks, redraw, show: goTo } = context;
  const { preview: text } = words;
  const { shown } = checks;
  const choose = <Key extends 'width' | 'scheme'>(
    key: Key,
    legend: string,
    labels: Record<PreviewState[Key], string>,
  ) =>
    html`<fieldset>
      <legend>${legend}</legend>
      <div class="row">
        ${Object.entries<string>(labels).map(
          ([value, label]) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="preview-${key}"
                value=${value}
                .checked=${state[key] === value}
                @change=${() => {
                  state[key] = value as PreviewState[Key];
                  redraw();
                }}
              /><span>${label}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  return html`<div class="editor-preview">
    <div class="row">
      ${choose('width', text.width, text.widths)} ${choose('scheme', text.colours, text.schemes)}
      ${languageTemplate(context, state)}
    </div>
    <p class="hint">${text.unconfirmed}</p>
    ${shown ? nothing : html`<p>${text.waiting}</p>`}
    ${
      shown && shown.leftOut > 0
        ? html`<p class="warning">
            ${fill(text.leftOut, { n: messages.number(shown.leftOut) })}
            <button
              type="button"
              @click=${() => {
                goTo({ kind: 'checks' });
              }}
            >
              ${text.toChecks}
            </button>
          </p>`
        : nothing
    }
    ${
      shown && !shown.statement
        ? html`<p class="warning">${text.cannot}</p>
            <ol class="faults">
              ${shown.faults.map((fault) => faultItem(context, fault))}
            </ol>`
        : nothing
    }
  </div>`;
}
