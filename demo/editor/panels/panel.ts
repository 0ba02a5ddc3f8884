import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fill } from '../../../src/i18n/format.js';
import { quotedIds } from '../../../src/statement/lead-in.js';
import { faultsAt } from '../checks/places.js';
import type { Context } from '../context.js';
import { textField } from '../fields.js';
import type { Item, ItemKind } from '../types.js';
import {
  type Annotated,
  annotationOf,
  changed,
  confirmed,
  pathOf,
  renamed,
  sentenceOf,
  withoutItem,
} from './annotations.js';
import { actorFields } from './actor.js';
import { demandFields } from './demand.js';
import { eventFields } from './event.js';
import { figureFields } from './figure.js';
import { focusPanel, goToOpen, isListed, noteOf, numberOf } from './items.js';
import { quoteFields } from './quote.js';

/** An item with what its fields need. */
export interface Edited<T extends Annotated = Annotated> {
  context: Context;
  item: Item;
  annotation: T;
  /** The errors by field. */
  faults: Record<string, string[] | undefined>;
  /** Changes fields. An undefined value or an empty text removes a field. */
  change: (fields: { [Key in keyof T]?: T[Key] | undefined }) => void;
}

const fields: Record<ItemKind, (edited: never) => TemplateResult> = {
  figure: figureFields,
  demand: demandFields,
  event: eventFields,
  actor: actorFields,
  quote: quoteFields,
};

/** Renders the panel of the selected item, beside the text. */
function itemPanel(context: Context, edited: Edited): TemplateResult {
  const { item, annotation, faults } = edited;
  const { editor, words, messages } = context;
  const { items } = words;
  const { n, total } = numberOf(editor, item);
  const heading = fill(items.heading, {
    kind: items.kinds[item.kind],
    n: messages.number(n),
    total: messages.number(total),
  });
  const { confirm } = annotation as { confirm?: string };
  const note = confirm === undefined ? undefined : noteOf(confirm, words);
  const hasFaults = Object.keys(faults).length > 0;
  const others = faults[''] ?? [];
  return html`<section
    class="item-panel panel"
    aria-labelledby="item-heading"
    @keydown=${(event: KeyboardEvent) => {
      keys(context, item, event);
    }}
  >
    <div class="panel-head">
      <h2 id="item-heading" tabindex="-1">${heading}</h2>
      <button
        type="button"
        class="quiet-button"
        @click=${() => {
          close(context, item);
        }}
      >
        ${items.close}
      </button>
    </div>
    ${
      isListed(item.kind)
        ? html`<p class=${confirm === undefined ? 'state' : 'state open'}>
            ${confirm === undefined ? items.confirmed : items.unconfirmed}
          </p>`
        : nothing
    }
    ${sentenceTemplate(edited)}
    ${
      note
        ? html`<p class="note">
            <b>${items.check}</b>
            ${note.own === undefined ? note.text : fill(note.text, { note: note.own })}
          </p>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<p class="fault" lang="en" dir="ltr">
            ${others.map((fault) => html`<span>${fault}</span>`)}
          </p>`
        : nothing
    }
    ${keyed(
      `${item.kind} ${item.index}`,
      html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${(fields[item.kind] as (edited: Edited) => TemplateResult)(edited)} ${moreTemplate(edited)}
      </form>`,
    )}
    <div class="row">
      ${
        confirm !== undefined && hasFaults
          ? html`<p class="hint" id="item-reason">
              ${item.kind === 'figure' ? items.notBorneOut : items.notRight}
            </p>`
          : nothing
      }
      ${
        confirm === undefined
          ? nothing
          : html`${confirmButton(edited, 'first', items.confirm, false)}
            ${confirmButton(edited, '', items.confirmNext, true)}`
      }
      <button
        type="button"
        @click=${() => {
          remove(context, item);
        }}
      >
        ${items.remove}
      </button>
    </div>
  </section>`;
}

/** Returns the panel of the selected item, or nothing. */
export function panelTemplate(context: Context): TemplateResult | typeof nothing {
  const { editor, checks } = context;
  const { selected: item, draft } = editor;
  const annotation = item && annotationOf(draft, item);
  if (!item || !annotation) return nothing;
  return itemPanel(context, {
    context,
    item,
    annotation,
    faults: faultsAt(checks.faults, pathOf(item)),
    change: (given) => {
      editor.annotate((annotations) => changed(annotations, item, given));
    },
  });
}

function sentenceTemplate({ context, item, annotation }: Edited) {
  const { draft } = context.editor;
  const { items } = context.words;
  const ids = item.kind === 'demand' ? quotedIds(draft, annotation) : [item.source];
  const said = ids.flatMap((id) => sentenceOf(draft, id) ?? []);
  if (said.length === 0) return html`<p class="warning">${items.noSentence}</p>`;
  return html`<figure>
    <figcaption class="quiet">${items.sentence}</figcaption>
    <blockquote lang=${draft.language} dir="auto">${said.join(' ')}</blockquote>
  </figure>`;
}

function moreTemplate({ context, item, annotation, faults }: Edited) {
  const { kind, index } = item;
  if (!isListed(kind)) return nothing;
  const { editor, words } = context;
  return html`<details ?open=${faults.id !== undefined}>
    <summary>${words.items.more}</summary>
    ${textField({
      id: 'item-id',
      label: words.items.id,
      hint: words.items.idHint,
      value: (annotation as { id: string }).id,
      faults: faults.id,
      isCode: true,
      commit: (id) => {
        editor.annotate((annotations) => renamed(annotations, { kind, index }, id));
      },
    })}
  </details>`;
}

function confirmButton(
  { context, item, faults }: Edited,
  look: string,
  label: string,
  goOn: boolean,
) {
  const isBlocked = Object.keys(faults).length > 0;
  return html`<button
    type="button"
    class=${look}
    aria-disabled=${isBlocked ? 'true' : nothing}
    aria-describedby=${isBlocked ? 'item-reason' : nothing}
    @click=${() => void confirm(context, item, goOn)}
  >
    ${label}
  </button>`;
}

/**
 * Confirms an item, unless the newest check finds an error in it. The fields can have changed since the last check, so
 * this waits for one.
 */
async function confirm(context: Context, item: Item, goOn: boolean): Promise<boolean> {
  const { editor, words } = context;
  const { faults } = await context.checked();
  const found = faultsAt(faults, pathOf(item));
  if (Object.keys(found).length > 0) {
    context.announce(item.kind === 'figure' ? words.items.notBorneOut : words.items.notRight);
    context.focus('.item-panel [aria-invalid=true]');
    return false;
  }
  editor.annotate((annotations) => confirmed(annotations, item));
  context.announce(words.items.confirmed);
  if (goOn && !goToOpen(context, 1)) {
    editor.select();
    context.focus('#open-items');
  } else focusPanel(context);
  return true;
}

/** Removes an item. The focus goes to the text. */
function remove({ editor, focusText }: Context, item: Item): void {
  editor.annotate((annotations) => withoutItem(annotations, item));
  editor.select();
  focusText();
}

/** Closes the panel. The focus returns to the mark in the text. */
function close({ editor, focusText }: Context, item: Item): void {
  editor.select();
  focusText(item);
}

function keys(context: Context, item: Item, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  close(context, item);
}
