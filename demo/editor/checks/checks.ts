import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Messages } from '../../../src/i18n/messages.js';
import type { Fault } from '../../../src/statement/validation/references.js';
import type { Context } from '../context.js';
import { openCount, summaryOf } from '../panels/items.js';
import { rowOf } from '../signatories/rows.js';
import type { EditorDraft } from '../types.js';
import { nameOf, type Place, placeOf } from './places.js';

/** How many errors are listed. */
const most = 100;

/** Returns words of the statement at a place, to tell it from others. */
function wordsAt(place: Place, draft: EditorDraft, messages: Messages): string {
  if (place.kind === 'item') return summaryOf(draft, place.item, messages);
  const entry = place.kind === 'signatory' && draft.signatories[place.index];
  return entry ? rowOf(entry).name : '';
}

/** Renders an error with a button that goes to its place. */
export function faultItem(context: Context, fault: Fault): TemplateResult {
  const { editor, checks } = context;
  const draft = checks.draft ?? editor.draft;
  const place = placeOf(fault.path, draft);
  const said = wordsAt(place, draft, context.messages);
  return html`<li>
    <button
      type="button"
      class="link"
      @click=${() => {
        context.show(place);
      }}
    >
      ${nameOf(fault.path, place, context)}
    </button>
    ${said ? html`<span class="quiet" lang=${draft.language} dir="auto">${said}</span>` : nothing}
    <p lang="en" dir="ltr">${fault.message}</p>
  </li>`;
}

/** Returns what is announced after a check. */
export function announcement({ checks, editor, words, messages }: Context): string {
  const { checks: text } = words;
  const open = openCount(editor.draft);
  if (checks.message !== undefined) return fill(text.failed, { message: checks.message });
  if (checks.faults.length === 0 && open === 0) return text.valid;
  const { number } = messages;
  return fill(text.count, { n: number(checks.faults.length), open: number(open) });
}

/** Renders what is still wrong, and what is still to be confirmed. */
export function checksTemplate(context: Context): TemplateResult {
  const { checks, editor, words, messages } = context;
  const { checks: text } = words;
  const { faults } = checks;
  const open = openCount(editor.draft);
  const { number } = messages;
  return html`<div class="checks">
    <p>${checks.isWaiting ? text.checking : announcement(context)}</p>
    ${
      faults.length > 0
        ? html`<h3>${fill(text.errors, { n: number(faults.length) })}</h3>
            ${messages.tag.startsWith('en') ? nothing : html`<p class="hint">${text.english}</p>`}
            <ol class="faults">
              ${faults.slice(0, most).map((fault) => faultItem(context, fault))}
            </ol>
            ${
              faults.length > most
                ? html`<p>${fill(text.more, { n: number(faults.length - most) })}</p>`
                : nothing
            }`
        : nothing
    }
    ${
      open > 0
        ? html`<h3>${fill(text.open, { n: number(open) })}</h3>
            <p>
              <button
                type="button"
                @click=${() => {
                  context.show({ kind: 'open' });
                }}
              >
                ${text.toOpen}
              </button>
            </p>`
        : nothing
    }
  </div>`;
}
