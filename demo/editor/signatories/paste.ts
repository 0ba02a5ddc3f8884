import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { checkField, selectField } from '../fields.js';
import { start } from '../panels/items.js';
import { type Column, columns, onlyRows, type Row, withRows } from './rows.js';
import type { Signatories } from './signatories.js';
import { columnsOf, rowsOf, type Table, tableFrom } from './spreadsheet.js';

/** How many rows are shown before they are taken. */
const examples = 5;

/** Renders the field for rows of a spreadsheet. Then renders what each column is, before the rows are taken. */
export function pasteTemplate(signatories: Signatories): TemplateResult {
  const { words, state, redraw, focus, announce } = signatories;
  const { paste } = words.signatories;
  return html`<section class="panel paste" aria-labelledby="paste">
    <h3 id="paste" tabindex="-1">${paste.heading}</h3>
    <div class="field">
      <label class="label" for="paste-text">${paste.label}</label>
      <textarea
        id="paste-text"
        rows="5"
        dir="auto"
        .value=${state.pasted}
        @input=${({ target }: Event) => {
          state.pasted = (target as HTMLTextAreaElement).value;
        }}
      ></textarea>
    </div>
    <p>
      <button
        type="button"
        @click=${() => {
          const table = tableFrom(state.pasted);
          state.table = table.rows.length > 0 ? table : undefined;
          redraw();
          if (state.table) focus('#paste-table');
          else announce(paste.noRows);
        }}
      >
        ${paste.read}
      </button>
    </p>
    ${state.table ? assignTemplate(signatories, state.table) : nothing}
  </section>`;
}

function assignTemplate(signatories: Signatories, table: Table) {
  const { editor, words, messages, state, redraw, announce, focus } = signatories;
  const { paste, columns: names } = words.signatories;
  const rows = rowsOf(table);
  const hasNames = table.columns.includes('name');
  const set = (next: Partial<Table>) => {
    state.table = { ...table, ...next };
    redraw();
  };
  const done = () => {
    state.table = undefined;
    state.pasted = '';
    state.selected.clear();
    redraw();
  };
  const take = (how: typeof withRows) => () => {
    editor.annotate((annotations) => how(annotations, rows));
    done();
    announce(fill(paste.taken, { n: messages.number(rows.length) }));
    focus('#paste');
  };
  const [first = []] = table.rows;
  const example = (at: number) => table.rows[table.hasHeader ? 1 : 0]?.[at] ?? '';
  return html`<div id="paste-table" tabindex="-1" role="group" aria-labelledby="paste">
    ${
      table.rows.length > 1
        ? checkField({
            id: 'paste-header',
            label: paste.header,
            hint:
              table.hasHeader === undefined
                ? paste.headerUnsure
                : table.hasHeader
                  ? paste.headerFound
                  : '',
            checked: table.hasHeader ?? false,
            commit: (hasHeader) => {
              set({ hasHeader, columns: columnsOf(table.rows, hasHeader) });
            },
          })
        : nothing
    }
    <div class="assign">
      ${table.columns.map((column, at) =>
        selectField({
          id: `paste-column-${at}`,
          label: fill(paste.column, {
            n: messages.number(at + 1),
            example: start(table.hasHeader ? first[at]! : example(at), 40),
          }),
          value: column ?? '',
          options: [
            { value: '', label: paste.ignore },
            ...columns.map((value) => ({ value, label: names[value] })),
          ],
          commit: (chosen) => {
            const value = (chosen || undefined) as Column | undefined;
            // Each column of signatories is there once.
            const next = table.columns.map((each, i) =>
              i === at ? value : each === value ? undefined : each,
            );
            set({ columns: next });
          },
        }),
      )}
    </div>
    ${hasNames ? rowsTemplate(signatories, rows) : html`<p class="warning">${paste.noName}</p>`}
    <div class="row">
      ${
        hasNames && rows.length > 0
          ? html`<button type="button" class="first" @click=${take(withRows)}>
              ${fill(paste.take, { n: messages.number(rows.length) })}
            </button>`
          : nothing
      }
      ${
        hasNames && rows.length > 0 && editor.draft.signatories.length > 0
          ? html`<button type="button" @click=${take(onlyRows)}>${paste.replace}</button>`
          : nothing
      }
      <button
        type="button"
        @click=${() => {
          done();
          focus('#paste-text');
        }}
      >
        ${paste.cancel}
      </button>
    </div>
  </div>`;
}

/** Renders the first rows as they will be added. */
function rowsTemplate({ editor, words }: Signatories, rows: Row[]) {
  const text = words.signatories;
  const used = columns.filter((column) => rows.some((row) => row[column] !== undefined));
  return html`<div class="table-box plain">
    <table>
      <caption>
        ${text.paste.rows}
      </caption>
      <thead>
        <tr>
          ${used.map((column) => html`<th scope="col">${text.columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody lang=${editor.draft.language}>
        ${rows.slice(0, examples).map(
          (row) =>
            html`<tr>
              ${used.map(
                (column) =>
                  html`<td dir="auto">
                    ${column === 'kind' ? text.kinds[row.kind ?? 'organization'] : row[column]}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
