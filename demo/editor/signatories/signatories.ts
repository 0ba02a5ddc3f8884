import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Context } from '../context.js';
import { checkField } from '../fields.js';
import { historyGroup, toolbarTemplate } from '../layout/toolbar.js';
import { nearDuplicates, type Pair } from './near-duplicates.js';
import { pasteTemplate } from './paste.js';
import {
  type Column,
  columns,
  kinds,
  type Kind,
  rowOf,
  withFields,
  withoutRows,
  withRows,
} from './rows.js';
import { pairKey, shownColumns, type SignatoriesState } from './state.js';
import { tableTemplate } from './table.js';

/** What the templates of the table need. */
export interface Signatories extends Context {
  state: SignatoriesState;
}

/** How many pairs of similar names are listed. */
const mostPairs = 50;

let known: { list: unknown; pairs: Pair[] } | undefined;

/** Returns the pairs of a list, which is compared once. */
function pairsOf(list: Context['editor']['draft']['signatories']): Pair[] {
  if (known?.list !== list)
    known = { list, pairs: nearDuplicates(list.map((entry) => rowOf(entry).name)) };
  return known.pairs;
}

/** Renders the signatories: the table, and what changes several of them. */
export function signatoriesTemplate(context: Context, state: SignatoriesState): TemplateResult {
  const signatories: Signatories = { ...context, state };
  const { editor, words, messages } = context;
  const { draft } = editor;
  const text = words.signatories;
  const persons = draft.signatories.filter((entry) => rowOf(entry).kind === 'person').length;
  const shown = shownColumns(draft, state);
  return html`<div class="signatories">
    ${toolbarTemplate(words.layout.groups.history, [historyGroup(context)])}
    <p>
      ${
        draft.signatories.length > 0
          ? fill(text.count, {
              n: messages.number(draft.signatories.length),
              persons: messages.number(persons),
            })
          : fill(text.empty, { command: words.layout.commandNames.signatories })
      }
    </p>
    ${pairsTemplate(signatories)}
    ${
      draft.signatories.length > 0
        ? html`${columnsTemplate(signatories, shown)} ${tableTemplate(signatories, shown)}
          ${selectedTemplate(signatories)}`
        : nothing
    }
    <p>
      <button
        type="button"
        @click=${() => {
          const { length } = draft.signatories;
          editor.annotate((annotations) => withRows(annotations, [{ name: '' }]));
          context.focus(`#signatory-${length}-name`);
        }}
      >
        ${text.add}
      </button>
    </p>
    ${pasteTemplate(signatories)}
  </div>`;
}

/** Renders a choice of the columns that are empty. */
function columnsTemplate({ words, state, redraw }: Signatories, shown: Column[]) {
  const text = words.signatories;
  const free = columns.filter((column) => !shown.includes(column) || state.shown.has(column));
  if (free.length === 0) return nothing;
  return html`<fieldset class="columns">
    <legend>${text.shown}</legend>
    <div class="row">
      ${free.map((column) =>
        checkField({
          id: `column-${column}`,
          label: text.columns[column],
          checked: state.shown.has(column),
          commit: (isShown) => {
            state.shown[isShown ? 'add' : 'delete'](column);
            redraw();
          },
        }),
      )}
    </div>
  </fieldset>`;
}

/** Renders what can be done with the chosen rows. */
function selectedTemplate({ editor, words, messages, state, redraw, focus }: Signatories) {
  const text = words.signatories;
  const { selected } = state;
  if (selected.size === 0) return nothing;
  const { language } = editor.draft;
  const apply = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const group = (form.get('group') as string).trim();
    const kind = form.get('kind') as Kind | '';
    editor.annotate((annotations) =>
      withFields(annotations, selected, { ...(group && { group }), ...(kind && { kind }) }),
    );
  };
  return html`<section class="panel selected" aria-labelledby="selected-rows">
    <h3 id="selected-rows">${fill(text.selected, { n: messages.number(selected.size) })}</h3>
    <form @submit=${apply}>
      <div class="field">
        <label class="label" for="selected-group">${text.setGroup}</label>
        <input
          type="text"
          id="selected-group"
          name="group"
          lang=${language}
          dir="auto"
          autocomplete="off"
        />
      </div>
      <div class="field">
        <label class="label" for="selected-kind">${text.setKind}</label>
        <select id="selected-kind" name="kind">
          <option value="">${text.unchanged}</option>
          ${kinds.map((kind) => html`<option value=${kind}>${text.kinds[kind]}</option>`)}
        </select>
      </div>
      <button type="submit">${text.apply}</button>
    </form>
    <button
      type="button"
      @click=${() => {
        editor.annotate((annotations) => withoutRows(annotations, selected));
        selected.clear();
        redraw();
        focus('.signatories input');
      }}
    >
      ${text.removeSelected}
    </button>
  </section>`;
}

/** Renders the names that may be the same, each with links to its rows. */
function pairsTemplate({ editor, words, messages, state, redraw, focus, show }: Signatories) {
  const { draft } = editor;
  const text = words.signatories;
  const pairs = pairsOf(draft.signatories).filter(
    (pair) => !state.different.has(pairKey(draft, pair)),
  );
  if (pairs.length === 0) return nothing;
  return html`<section class="panel pairs" aria-labelledby="duplicates">
    <h3 id="duplicates" tabindex="-1">${text.duplicates}</h3>
    <p class="hint">${text.duplicatesHint}</p>
    <ul>
      ${pairs.slice(0, mostPairs).map(
        (pair) =>
          html`<li>
            <p>${text.reasons[pair.reason]}</p>
            ${pair.rows.map(
              (index) =>
                html`<button
                  type="button"
                  class="link"
                  @click=${() => {
                    show({ kind: 'signatory', index, field: 'name' });
                  }}
                >
                  ${fill(text.pair, {
                    n: messages.number(index + 1),
                    name: rowOf(draft.signatories[index]!).name,
                  })}
                </button>`,
            )}
            <button
              type="button"
              @click=${() => {
                state.different.add(pairKey(draft, pair));
                redraw();
                focus('#duplicates, .signatories input');
              }}
            >
              ${text.different}
            </button>
          </li>`,
      )}
    </ul>
    ${
      pairs.length > mostPairs
        ? html`<p>${fill(text.morePairs, { n: messages.number(pairs.length - mostPairs) })}</p>`
        : nothing
    }
  </section>`;
}
