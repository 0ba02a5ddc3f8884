import { html, nothing, type TemplateResult } from 'lit';
import { leadInOf } from '../../../src/statement/lead-in.js';
import { knownActor } from '../document/known-actor.js';
import { actorOf } from '../document/new-item.js';
import type { Demand } from '../../../src/statement/schema.js';
import { checkField, type Choice, selectField, textField } from '../fields.js';
import type { Annotations, Open } from '../types.js';
import { changed } from './annotations.js';
import { start } from './items.js';
import type { Edited } from './panel.js';

/** Adds an actor to a statement, and to those whom a demand asks. A name that is known is not added again. */
export function withAddressee(annotations: Annotations, index: number, name: string): Annotations {
  const demand = annotations.demands[index];
  if (!demand || name === '') return annotations;
  const known = annotations.actors[knownActor(name, annotations.actors)];
  const actor = known ?? actorOf(name, demand, annotations.actors);
  const next = known ? annotations : { ...annotations, actors: [...annotations.actors, actor] };
  const addressees = [...new Set([...demand.addressees, actor.id])];
  return changed<Open<Demand>>(next, { kind: 'demand', index }, { addressees });
}

/** Renders the fields of a demand. */
export function demandFields(edited: Edited<Open<Demand>>): TemplateResult {
  const { context, annotation: demand, faults, change } = edited;
  const { draft } = context.editor;
  const { language } = draft;
  const { demand: words, headingRule, none } = context.words.items;
  const lead = leadInOf(draft.sections, demand.source);
  const leadIns: Choice[] = [
    { value: '', label: none },
    ...(lead ? [{ value: lead.id, label: start(lead.text, 60), lang: language }] : []),
  ];
  const { leadIn } = demand;
  if (leadIn !== undefined && leadIn !== lead?.id) leadIns.push({ value: leadIn, label: leadIn });
  return html`${textField({
    id: 'item-heading-text',
    label: words.heading,
    hint: headingRule,
    value: demand.heading,
    faults: faults.heading,
    lang: language,
    multiline: true,
    commit: (heading) => {
      change({ heading });
    },
  })}
  ${addresseesTemplate(edited)}
  ${textField({
    id: 'item-strength',
    label: words.strength,
    hint: words.strengthHint,
    value: demand.strength ?? '',
    faults: faults.strength,
    lang: language,
    commit: (strength) => {
      change({ strength });
    },
  })}
  ${selectField({
    id: 'item-leadIn',
    label: words.leadIn,
    value: leadIn ?? '',
    faults: faults.leadIn,
    options: leadIns,
    commit: (id) => {
      change({ leadIn: id });
    },
  })}`;
}

function addresseesTemplate({ context, annotation, item, faults, change }: Edited<Open<Demand>>) {
  const { editor } = context;
  const { actors, language } = editor.draft;
  const { demand: words } = context.words.items;
  const found = faults.addressees ?? [];
  const add = (input: HTMLInputElement) => {
    const name = input.value.trim();
    if (name === '') return;
    editor.annotate((annotations) => withAddressee(annotations, item.index, name));
    input.value = '';
    input.focus();
  };
  return html`<fieldset
    aria-describedby=${found.length > 0 ? 'item-addressees-fault' : nothing}
    tabindex="-1"
    id="item-addressees"
  >
    <legend>${words.addressees}</legend>
    ${actors.length === 0 ? html`<p class="hint">${words.noActors}</p>` : nothing}
    <div class=${actors.length > 6 ? 'scroll' : ''}>
      ${actors.map(({ id, name }) =>
        checkField({
          id: `item-addressee-${id}`,
          label: name,
          lang: language,
          checked: annotation.addressees.includes(id),
          commit: (isAsked) => {
            change({
              addressees: isAsked
                ? [...annotation.addressees, id]
                : annotation.addressees.filter((each) => each !== id),
            });
          },
        }),
      )}
    </div>
    ${
      found.length > 0
        ? html`<p class="fault" id="item-addressees-fault" lang="en" dir="ltr">
            ${found.map((fault) => html`<span>${fault}</span>`)}
          </p>`
        : nothing
    }
    <label class="label" for="item-new-actor">${words.newActor}</label>
    <div class="row add">
      <input
        type="text"
        id="item-new-actor"
        lang=${language}
        dir="auto"
        autocomplete="off"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add(event.target as HTMLInputElement);
        }}
      />
      <button
        type="button"
        @click=${({ target }: Event) => {
          add((target as Element).closest('.add')!.querySelector('input')!);
        }}
      >
        ${words.addActor}
      </button>
    </div>
  </fieldset>`;
}
