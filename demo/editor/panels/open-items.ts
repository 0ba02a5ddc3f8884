import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Context } from '../context.js';
import { omit } from '../omit.js';
import { type Editor, itemKinds, type Item } from '../types.js';
import {
  focusPanel,
  goToOpen,
  isOpen,
  noteOf,
  openCount,
  openSignatories,
  openTranslations,
  progressOf,
  start,
  summaryOf,
} from './items.js';
import { confirmAllSignatories } from '../signatories/rows.js';
import { textAt } from '../translations/changes.js';

/** Selects an item of the list, and moves the focus to its panel. */
function open(context: Context, item: Item): void {
  context.editor.select(item);
  focusPanel(context);
}

/** Goes to another unconfirmed item by keys: Alt with an arrow. */
export function openItemKeys(context: Context, event: KeyboardEvent): void {
  if (!event.altKey || event.defaultPrevented || !/^Arrow(?:Down|Up)$/.test(event.key)) return;
  event.preventDefault();
  // Takes what is in the field.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  goToOpen(context, event.key === 'ArrowDown' ? 1 : -1);
  focusPanel(context);
}

/** Renders the list of everything that is still to be confirmed. */
export function openItemsTemplate(context: Context): TemplateResult {
  const { editor, words, messages } = context;
  // Looked up once, because a long document has thousands of items.
  const { draft, items, selected } = editor;
  const { open: text, kindsMany } = words.items;
  const { confirmed, total } = progressOf(draft);
  const allOpen = items.filter(isOpen);
  const groups = itemKinds.flatMap((kind) => {
    const found = allOpen.filter((item) => item.kind === kind);
    return found.length > 0 ? [{ kind, found }] : [];
  });
  const { number } = messages;
  const go = (by: 1 | -1) => () => {
    goToOpen(context, by);
    focusPanel(context);
  };
  const isAny = groups.length > 0;
  return html`<section class="open-items" aria-labelledby="open-items">
    <h2 id="open-items" tabindex="-1">${text.heading}</h2>
    <p>${fill(text.progress, { n: number(confirmed), total: number(total) })}</p>
    <progress max=${total} .value=${confirmed} aria-labelledby="open-items"></progress>
    ${openCount(draft) === 0 ? html`<p>${text.done}</p>` : nothing}
    ${
      isAny
        ? html`<div class="row">
              <button type="button" @click=${go(-1)}>${text.previous}</button>
              <button type="button" @click=${go(1)}>${text.next}</button>
            </div>
            <p class="hint">${text.keys}</p>`
        : nothing
    }
    ${groups.map(
      ({ kind, found }) => html`
        <h3>${fill(text.group, { kind: kindsMany[kind], n: number(found.length) })}</h3>
        <ul>
          ${found.slice(0, shownIn(context, kind)).map(
            (item) =>
              html`<li>
                <button
                  type="button"
                  class="link"
                  lang=${draft.language}
                  dir="auto"
                  aria-current=${
                    selected?.kind === kind && selected.index === item.index ? 'true' : nothing
                  }
                  @click=${() => {
                    open(context, item);
                  }}
                >
                  ${summaryOf(draft, item, messages)}
                </button>
              </li>`,
          )}
        </ul>
        ${moreTemplate(context, kind, found.length)}
      `,
    )}
    ${signatoriesTemplate(context)} ${translationsTemplate(context)} ${statementTemplate(context)}
  </section>`;
}

/** How many entries each list shows. A long document has thousands, and each would be drawn again with every key. */
const step = 50;
const steps = new WeakMap<Editor, Map<string, number>>();
const shownIn = ({ editor }: Context, kind: string) => (steps.get(editor)?.get(kind) ?? 1) * step;

/** Renders the button that shows more of a list. */
function moreTemplate(context: Context, kind: string, length: number) {
  const { editor, words, messages, redraw } = context;
  const left = length - shownIn(context, kind);
  if (left <= 0) return nothing;
  return html`<p>
    <button
      type="button"
      @click=${() => {
        const counts = steps.get(editor) ?? new Map<string, number>();
        steps.set(editor, counts.set(kind, (counts.get(kind) ?? 1) + 1));
        redraw();
      }}
    >
      ${fill(words.items.open.showMore, { n: messages.number(Math.min(left, step)) })}
    </button>
  </p>`;
}

function signatoriesTemplate(context: Context) {
  const { editor, words, messages } = context;
  const { draft } = editor;
  const { open: text, kindsMany } = words.items;
  const found = openSignatories(draft);
  if (found.length === 0) return nothing;
  return html`<h3>
      ${fill(text.group, { kind: kindsMany.signatory, n: messages.number(found.length) })}
    </h3>
    <ul>
      ${found.slice(0, shownIn(context, 'signatory')).map((index) => {
        const each = draft.signatories[index]!;
        return html`<li>
          <button
            type="button"
            class="link"
            lang=${draft.language}
            dir="auto"
            @click=${() => {
              context.show({ kind: 'signatory', index, field: 'name' });
            }}
          >
            ${typeof each === 'string' ? each : each.name}
          </button>
        </li>`;
      })}
    </ul>
    ${moreTemplate(context, 'signatory', found.length)}
    <p>${text.vouchSignatories}</p>
    <button
      type="button"
      @click=${() => {
        editor.annotate(confirmAllSignatories);
        context.announce(words.items.confirmed);
        context.focus('#open-items');
      }}
    >
      ${text.confirmSignatories}
    </button>`;
}

/** Renders the translated texts whose original changed since. */
function translationsTemplate(context: Context) {
  const { editor, words, messages, languages } = context;
  const { draft } = editor;
  const { open: text, kindsMany } = words.items;
  const found = openTranslations(draft);
  if (found.length === 0) return nothing;
  return html`<h3>
      ${fill(text.group, { kind: kindsMany.translation, n: messages.number(found.length) })}
    </h3>
    <ul>
      ${found.slice(0, shownIn(context, 'translation')).map(({ index, key }) => {
        const translation = draft.translations![index]!;
        const { language } = translation;
        return html`<li>
          <span class="quiet" lang=${language}>${languages[language] ?? language}</span>
          <button
            type="button"
            class="link"
            lang=${language}
            dir="auto"
            @click=${() => {
              context.show({ kind: 'translation', index, key });
            }}
          >
            ${start(textAt(translation, key).text)}
          </button>
        </li>`;
      })}
    </ul>
    ${moreTemplate(context, 'translation', found.length)}`;
}

/** Renders what is to be confirmed of the whole statement. */
function statementTemplate(context: Context) {
  const { editor, words, messages } = context;
  const { draft } = editor;
  if (draft.confirm === undefined) return nothing;
  const { open: text, kindsMany } = words.items;
  const note = noteOf(draft.confirm, words);
  const isDated = /^\d{4}-\d\d(?:-\d\d)?$/.test(draft.date);
  return html`<h3>${kindsMany.statement}</h3>
    <dl>
      <dt>${text.title}</dt>
      <dd lang=${draft.language} dir="auto">${draft.title}</dd>
      <dt>${text.date}</dt>
      <dd>${isDated ? messages.date(draft.date) : text.noDate}</dd>
    </dl>
    <p>${note.own === undefined ? note.text : fill(note.text, { note: note.own })}</p>
    <button type="button" @click=${() => void confirmStatement(context)}>
      ${text.confirmStatement}
    </button>`;
}

/** Confirms title, date and text, unless the title or the date is at fault. Then the focus goes there. */
async function confirmStatement(context: Context): Promise<void> {
  const { editor, words } = context;
  const { faults } = await context.checked();
  const fault = faults.find(({ path }) => path === '/title' || path === '/date');
  if (fault) {
    context.announce(words.items.notRight);
    context.show(fault.path === '/title' ? { kind: 'title' } : { kind: 'details', field: 'date' });
    return;
  }
  editor.annotate((annotations) => omit(annotations, 'confirm'));
  context.announce(words.items.confirmed);
  context.focus('#open-items');
}
