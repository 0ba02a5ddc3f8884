import { html, nothing, type TemplateResult } from 'lit';
import { is } from 'valibot';
import { edtf } from '../../../src/statement/fields.js';
import type { DatedEvent } from '../../../src/statement/schema.js';
import { sentencesOf } from '../../../src/statement/text.js';
import { givesDate } from '../../../src/statement/validation/written-dates.js';
import { folded } from '../../../src/statement/validation/written.js';
import { safeLanguage } from '../document/safe-language.js';
import { checkField, textField } from '../fields.js';
import type { EditorDraft, Open } from '../types.js';
import { sentenceOf } from './annotations.js';
import { dateFields } from './date-fields.js';
import { dateFrom, endsOf, periodFrom } from './dates.js';
import { start } from './items.js';
import type { Edited } from './panel.js';

/** Returns the ids of the other sentences that give the date of an event. */
export function mentionsFor(draft: EditorDraft, { date, source }: DatedEvent): string[] {
  const ends = date.split('/');
  return sentencesOf(draft).flatMap(({ id, text }) => {
    if (id === source) return [];
    const said = folded(text);
    return ends.every((end) => givesDate(said, end, safeLanguage(draft.language), true))
      ? [id]
      : [];
  });
}

/** Renders the fields of an event. */
export function eventFields(edited: Edited<Open<DatedEvent>>): TemplateResult {
  const { context, annotation: event, faults, change } = edited;
  const { draft } = context.editor;
  const { event: words, headingRule, none } = context.words.items;
  const { first, last } = endsOf(event.date);
  const labels = { ...words, noMonth: none, badDate: context.words.details.badDate };
  const { messages } = context;
  const isFirst = is(edtf, dateFrom(first));
  const isLast = !last || is(edtf, dateFrom(last));
  return html`${textField({
    id: 'item-heading-text',
    label: words.heading,
    hint: headingRule,
    value: event.heading,
    faults: faults.heading,
    lang: draft.language,
    multiline: true,
    commit: (heading) => {
      change({ heading });
    },
  })}
  ${dateFields({
    id: 'item-date',
    legend: words.date,
    hint: words.dateHint,
    ...{ labels, messages },
    parts: first,
    schema: edtf,
    faults: isFirst && !isLast ? [] : faults.date,
    commit: (parts) => {
      change({ date: periodFrom(parts, last) });
    },
  })}
  ${checkField({
    id: 'item-period',
    label: words.isPeriod,
    checked: last !== undefined,
    commit: (isPeriod) => {
      change({ date: isPeriod ? periodFrom(first, first) : periodFrom(first) });
    },
  })}
  ${
    last
      ? dateFields({
          id: 'item-end',
          legend: words.end,
          ...{ labels, messages },
          parts: last,
          schema: edtf,
          faults: isLast ? [] : faults.date,
          commit: (parts) => {
            change({ date: periodFrom(first, parts) });
          },
        })
      : nothing
  }
  ${mentionsTemplate(edited)}`;
}

function mentionsTemplate({ context, annotation, faults, change }: Edited<Open<DatedEvent>>) {
  const { draft } = context.editor;
  const { event: words } = context.words.items;
  const { mentions = [] } = annotation;
  const found = faults.mentions ?? [];
  return html`<fieldset
    id="item-mentions"
    tabindex="-1"
    aria-describedby=${found.length > 0 ? 'item-mentions-fault' : nothing}
  >
    <legend>${words.mentions}</legend>
    ${mentions.map((id) =>
      checkField({
        id: `item-mention-${id}`,
        label: start(sentenceOf(draft, id) ?? id, 120),
        lang: draft.language,
        checked: true,
        commit: () => {
          const rest = mentions.filter((each) => each !== id);
          change({ mentions: rest.length > 0 ? rest : undefined });
        },
      }),
    )}
    ${
      found.length > 0
        ? html`<p class="fault" id="item-mentions-fault" lang="en" dir="ltr">
            ${found.map((fault) => html`<span>${fault}</span>`)}
          </p>`
        : nothing
    }
    <button
      type="button"
      @click=${() => {
        const all = mentionsFor(draft, annotation);
        if (all.length > 0) change({ mentions: [...new Set([...mentions, ...all])] });
        else context.announce(words.noMentions);
      }}
    >
      ${words.findMentions}
    </button>
  </fieldset>`;
}
