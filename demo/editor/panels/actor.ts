import { html, type TemplateResult } from 'lit';
import type { Actor } from '../../../src/statement/schema.js';
import { selectField, textField } from '../fields.js';
import type { Open } from '../types.js';
import type { Edited } from './panel.js';

/** Renders the fields of an actor. */
export function actorFields(edited: Edited<Open<Actor>>): TemplateResult {
  const { context, annotation: actor, faults, change } = edited;
  const { language: lang } = context.editor.draft;
  const { actor: words } = context.words.items;
  return html`${textField({
    id: 'item-name',
    label: words.name,
    hint: words.nameHint,
    value: actor.name,
    faults: faults.name,
    lang,
    commit: (name) => {
      change({ name });
    },
  })}
  ${textField({
    id: 'item-abbreviation',
    label: words.abbreviation,
    value: actor.abbreviation ?? '',
    faults: faults.abbreviation,
    lang,
    commit: (abbreviation) => {
      change({ abbreviation });
    },
  })}
  ${textField({
    id: 'item-also',
    label: words.also,
    hint: words.alsoHint,
    value: (actor.also ?? []).join('\n'),
    faults: faults.also,
    lang,
    multiline: true,
    commit: (text) => {
      const also = text
        .split('\n')
        .map((name) => name.trim())
        .filter(Boolean);
      change({ also: also.length > 0 ? also : undefined });
    },
  })}
  ${selectField({
    id: 'item-kind',
    label: words.kind,
    value: actor.kind,
    faults: faults.kind,
    options: Object.entries(words.kinds).map(([value, label]) => ({ value, label })),
    commit: (kind) => {
      change({ kind: kind as Actor['kind'] });
    },
  })}`;
}
