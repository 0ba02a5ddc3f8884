import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { is } from 'valibot';
import { fill } from '../../../src/i18n/format.js';
import { day } from '../../../src/statement/fields.js';
import { faultsAt } from '../checks/places.js';
import { type Column, kinds, movedRow, type Row, rowOf, withFields, withoutRows } from './rows.js';
import type { Signatories } from './signatories.js';
import { selectedAfterMove } from './state.js';
import { tableFrom } from './spreadsheet.js';

/** The columns whose values run from left to right in every language. */
const codes: Column[] = ['url', 'joined'];

/** Renders the table. Each row is rendered again only if something in it has changed. */
export function tableTemplate(signatories: Signatories, shown: Column[]): TemplateResult {
  const { editor, words, checks, messages, state, redraw } = signatories;
  const { draft } = editor;
  const text = words.signatories;
  const rows = draft.signatories;
  const faulty = checks.faults.filter(({ path }) => path.startsWith('/signatories/'));
  const isAll = state.selected.size === rows.length;
  return html`<p class="hint" id="signatory-keys">${text.keys}</p>
    <div class="table-box">
      <table
        role="table"
        aria-label=${text.table}
        aria-describedby="signatory-keys"
        @keydown=${(event: KeyboardEvent) => {
          keys(signatories, event);
        }}
        @paste=${(event: ClipboardEvent) => {
          paste(signatories, event);
        }}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <input
                type="checkbox"
                aria-label=${text.selectAll}
                .checked=${isAll}
                @change=${() => {
                  state.selected = new Set(isAll ? [] : rows.keys());
                  redraw();
                }}
              />
            </th>
            ${shown.map(
              (column) =>
                html`<th role="columnheader" scope="col" class="of-${column}">
                  ${text.columns[column]}
                </th>`,
            )}
            <th role="columnheader" scope="col">${text.actions}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((entry, index) => {
            const found = faultsAt(faulty, `/signatories/${index}`);
            return guard(
              [
                ...[entry, index, rows.length, shown.join(), draft.language],
                ...[state.selected.has(index), JSON.stringify(found)],
              ],
              () => rowTemplate(signatories, shown, rowOf(entry), index, found),
            );
          })}
        </tbody>
      </table>
    </div>
    <p class="visually-hidden" role="note">
      ${fill(text.selected, { n: messages.number(state.selected.size) })}
    </p>`;
}

function rowTemplate(
  signatories: Signatories,
  shown: Column[],
  row: Row,
  index: number,
  faults: Record<string, string[] | undefined>,
) {
  const { editor, words, messages, state, redraw } = signatories;
  const text = words.signatories;
  const n = messages.number(index + 1);
  const { length } = editor.draft.signatories;
  const isFaulty = Object.keys(faults).length > 0;
  return html`<tr
    role="row"
    data-row=${index}
    class=${[row.kind === 'person' && 'person', row.confirm !== undefined && 'open', isFaulty && 'faulty'].filter(Boolean).join(' ')}
  >
    <td role="cell">
      <label class="select-row"
        ><input
          type="checkbox"
          aria-label=${fill(text.select, { n })}
          .checked=${state.selected.has(index)}
          @change=${({ target }: Event) => {
            state.selected[(target as HTMLInputElement).checked ? 'add' : 'delete'](index);
            redraw();
          }}
        /><span aria-hidden="true">${n}</span></label
      >
    </td>
    ${shown.map((column) => cellTemplate(signatories, column, row, index, faults))}
    <td role="cell">
      <div class="row-actions">
        ${
          row.confirm === undefined
            ? nothing
            : html`<span class="note">${text.unconfirmed}</span
                ><button
                  type="button"
                  @click=${() => {
                    editor.annotate((annotations) =>
                      withFields(annotations, [index], { confirm: undefined }),
                    );
                    signatories.focus(`#signatory-${index}-name`);
                  }}
                >
                  ${fill(text.confirm, { n })}
                </button>`
        }
        ${
          // Buttons stay where they are, so that the focus is not lost.
          ([-1, 1] as const).map((step) => {
            const isEnd = index + step < 0 || index + step >= length;
            const label = fill(step < 0 ? text.up : text.down, { n });
            return html`<button
              type="button"
              class="icon"
              data-step=${step}
              aria-label=${label}
              title=${label}
              aria-disabled=${isEnd ? 'true' : nothing}
              @click=${() => {
                move(signatories, index, step, `[data-step="${step}"]`);
              }}
            >
              ${step < 0 ? '↑' : '↓'}
            </button>`;
          })
        }
        <button
          type="button"
          class="icon"
          aria-label=${fill(text.remove, { n })}
          title=${fill(text.remove, { n })}
          @click=${() => {
            remove(signatories, index);
          }}
        >
          ×
        </button>
      </div>
    </td>
  </tr>`;
}

function cellTemplate(
  { editor, words, messages }: Signatories,
  column: Column,
  row: Row,
  index: number,
  faults: Record<string, string[] | undefined>,
) {
  const text = words.signatories;
  const id = `signatory-${index}-${column}`;
  // An error of the whole row, such as a duplicate, is shown at its name.
  const found = [...(faults[column] ?? []), ...(column === 'name' ? (faults[''] ?? []) : [])];
  const label = fill(text.cell, {
    column: text.columns[column],
    n: messages.number(index + 1),
  });
  const isFaulty = found.length > 0;
  const isCode = codes.includes(column);
  const change = (value: string) => {
    editor.annotate((annotations) => withFields(annotations, [index], { [column]: value }));
  };
  const content = html`${
    column === 'kind'
      ? html`<select
          id=${id}
          data-column=${column}
          aria-label=${label}
          aria-invalid=${isFaulty ? 'true' : nothing}
          aria-describedby=${isFaulty ? `${id}-fault` : nothing}
          @change=${({ target }: Event) => {
            change((target as HTMLSelectElement).value);
          }}
        >
          ${kinds.map(
            (kind) =>
              html`<option value=${kind} .selected=${(row.kind ?? 'organization') === kind}>
                ${text.kinds[kind]}
              </option>`,
          )}
        </select>`
      : html`<input
          type="text"
          id=${id}
          data-column=${column}
          aria-label=${label}
          lang=${isCode ? nothing : editor.draft.language}
          dir=${isCode ? 'ltr' : 'auto'}
          autocomplete="off"
          placeholder=${column === 'joined' ? '2025-01-31' : nothing}
          aria-invalid=${isFaulty ? 'true' : nothing}
          aria-describedby=${isFaulty ? `${id}-fault` : nothing}
          .value=${row[column] ?? ''}
          @change=${({ target }: Event) => {
            change((target as HTMLInputElement).value.trim());
          }}
        />`
  }
  ${
    isFaulty
      ? column === 'joined' && !is(day, row.joined)
        ? html`<p class="fault" id="${id}-fault">${text.badDay}</p>`
        : html`<p class="fault" id="${id}-fault" lang="en" dir="ltr">
            ${found.map((fault) => html`<span>${fault}</span>`)}
          </p>`
      : nothing
  }`;
  // Screen readers name the row by its signatory.
  return column === 'name'
    ? html`<th
        role="rowheader"
        scope="row"
        class="of-name"
        data-label=${text.columns.name}
        aria-label=${row.name || label}
      >
        ${content}
      </th>`
    : html`<td role="cell" class="of-${column}" data-label=${text.columns[column]}>${content}</td>`;
}

/** Moves a row, and the focus with it. */
function move(signatories: Signatories, index: number, step: 1 | -1, focused: string): void {
  const { editor, words, messages, state } = signatories;
  const entry = editor.draft.signatories[index];
  const to = index + step;
  if (!entry || to < 0 || to >= editor.draft.signatories.length) return;
  state.selected = selectedAfterMove(state.selected, index, to);
  editor.annotate((annotations) => movedRow(annotations, index, step));
  signatories.focus(`[data-row="${to}"] ${focused}`);
  signatories.announce(
    fill(words.signatories.moved, { name: rowOf(entry).name, n: messages.number(to + 1) }),
  );
}

function remove(signatories: Signatories, index: number): void {
  const { editor, words, state } = signatories;
  const { signatories: rows } = editor.draft;
  const { name } = rowOf(rows[index]!);
  state.selected.clear();
  editor.annotate((annotations) => withoutRows(annotations, [index]));
  const next = Math.min(index, rows.length - 2);
  signatories.focus(next < 0 ? '.signatories > p button' : `#signatory-${next}-name`);
  signatories.announce(fill(words.signatories.removed, { name }));
}

/** Moves between rows by arrow keys, and moves a row with Alt. */
function keys(signatories: Signatories, event: KeyboardEvent): void {
  const { key, altKey, target } = event;
  if ((key !== 'ArrowUp' && key !== 'ArrowDown') || !(target instanceof HTMLInputElement)) return;
  const { column = '' } = target.dataset;
  const row = target.closest<HTMLElement>('[data-row]');
  if (!row) return;
  const index = Number(row.dataset.row);
  const step = key === 'ArrowUp' ? -1 : 1;
  event.preventDefault();
  event.stopPropagation();
  const focused = column ? `[data-column=${column}]` : 'input';
  if (!altKey) {
    signatories.focus(`[data-row="${index + step}"] ${focused}`);
    return;
  }
  // Takes what is in the field.
  target.blur();
  move(signatories, index, step, focused);
  if (index + step < 0 || index + step >= signatories.editor.draft.signatories.length)
    target.focus();
}

/** Reads a table that is pasted into a cell. */
function paste({ state, redraw, focus }: Signatories, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!/\t|\n\s*\S/.test(text.trim())) return;
  event.preventDefault();
  state.pasted = text;
  state.table = tableFrom(text);
  redraw();
  focus('#paste-table');
}
