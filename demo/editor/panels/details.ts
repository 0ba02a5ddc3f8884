import { html, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { day, dayOrMonth } from '../../../src/statement/fields.js';
import { faultsAt } from '../checks/places.js';
import type { Context } from '../context.js';
import { selectField, textField } from '../fields.js';
import { languageField, type LanguageChoice, tagOf } from '../open/language.js';
import { omit } from '../omit.js';
import type { Annotations } from '../types.js';
import { withProtocol } from '../with-protocol.js';
import { replaced, sentenceOf, withDefaultQuote } from './annotations.js';
import { dateFields } from './date-fields.js';
import { dateFrom, partsOf } from './dates.js';
import { start } from './items.js';

type Correction = NonNullable<Annotations['corrections']>[number];

/** Sets a field of the statement. An empty text removes one that is optional. */
export function withDetail(
  annotations: Annotations,
  name: 'date' | 'language' | 'url' | 'id' | 'version',
  value: string,
): Annotations {
  const next = { ...annotations, [name]: value };
  if (value === '' && (name === 'url' || name === 'version')) Reflect.deleteProperty(next, name);
  return next;
}

/** Sets the corrections, and removes the list if it is empty. */
export function withCorrections(annotations: Annotations, corrections: Correction[]): Annotations {
  const rest = omit(annotations, 'corrections');
  return corrections.length > 0 ? { ...rest, corrections } : rest;
}

/** The corrections whose author has not left the field of their text yet. That it is empty is no error so far. */
const unwritten = new WeakSet<Correction>();
/** The fields of their texts that the author has typed in since they were entered. */
const typed = new WeakSet<EventTarget>();

/** Adds a correction of today, for the author to describe. */
export function addCorrection(editor: Context['editor']): void {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const correction = { date, text: '' };
  unwritten.add(correction);
  editor.annotate((annotations) =>
    withCorrections(annotations, [...(annotations.corrections ?? []), correction]),
  );
}

/** Renders the facts about the statement. */
export function detailsTemplate(context: Context): TemplateResult {
  const { editor, words, checks, messages } = context;
  const { draft } = editor;
  const { details } = words;
  const faults = faultsAt(checks.faults, '');
  const field = (name: 'url' | 'id' | 'version', label: string, hint: string, isCode = true) =>
    textField({
      id: `details-${name}`,
      ...{ label, hint, isCode },
      value: draft[name] ?? '',
      faults: faults[name],
      commit: (value) => {
        editor.annotate((annotations) =>
          withDetail(annotations, name, name === 'url' ? withProtocol(value) : value),
        );
      },
    });
  return html`<div class="details">
    <dl>
      <dt>${details.title}</dt>
      <dd lang=${draft.language} dir="auto">${draft.title}</dd>
    </dl>
    <p class="hint">${details.titleHint}</p>
    <p>
      <button
        type="button"
        @click=${() => {
          context.show({ kind: 'title' });
        }}
      >
        ${details.toTitle}
      </button>
    </p>
    ${dateFields({
      id: 'details-date',
      legend: details.date,
      hint: details.dateHint,
      labels: details,
      messages,
      parts: partsOf(draft.date),
      schema: dayOrMonth,
      faults: faults.date,
      commit: (parts) => {
        editor.annotate((annotations) => withDetail(annotations, 'date', dateFrom(parts)));
      },
    })}
    ${languageTemplate(context, faults.language)} ${field('url', details.url, details.urlHint)}
    ${field('version', details.version, details.versionHint, false)} ${pullQuoteTemplate(context)}
    ${correctionsTemplate(context)}
    <details ?open=${faults.id !== undefined}>
      <summary>${details.more}</summary>
      ${field('id', details.id, details.idHint)}
    </details>
  </div>`;
}

/** What the author is choosing, until it is a language tag. */
let choosing: LanguageChoice | undefined;

function languageTemplate(context: Context, faults: string[] | undefined) {
  const { editor, words, languages } = context;
  return languageField({
    id: 'details-language',
    label: words.details.language,
    words: words.start,
    choice: choosing ?? { value: editor.draft.language, typed: '' },
    ...{ languages, faults, auto: false },
    set(choice) {
      const tag = tagOf(choice);
      choosing = tag === undefined ? choice : undefined;
      if (tag !== undefined)
        editor.annotate((annotations) => withDetail(annotations, 'language', tag));
      context.redraw();
    },
  });
}

function pullQuoteTemplate({ editor, words, checks }: Context) {
  const { draft } = editor;
  const { details } = words;
  const sources = [
    ...new Set([draft.pullQuote, ...(draft.pullQuotes ?? []).map(({ source }) => source)]),
  ];
  return selectField({
    id: 'details-pullQuote',
    label: details.pullQuote,
    hint: details.pullQuoteHint,
    value: draft.pullQuote ?? '',
    faults: faultsAt(checks.faults, '').pullQuote,
    options: [
      { value: '', label: details.none },
      ...sources.flatMap((source) =>
        source === undefined
          ? []
          : {
              value: source,
              label: start(sentenceOf(draft, source) ?? source),
              lang: draft.language,
            },
      ),
    ],
    commit: (source) => {
      editor.annotate((annotations) => withDefaultQuote(annotations, source || undefined));
    },
  });
}

function correctionsTemplate(context: Context) {
  const { editor, words, checks, messages } = context;
  const { draft } = editor;
  const { details } = words;
  const { corrections = [] } = draft;
  const set = (next: Correction[]) => {
    editor.annotate((annotations) => withCorrections(annotations, next));
  };
  return html`<fieldset id="details-corrections" tabindex="-1">
    <legend>${details.corrections}</legend>
    <p class="hint">${details.correctionsHint}</p>
    ${corrections.map((correction, index) => {
      const n = messages.number(index + 1);
      const faults = faultsAt(checks.faults, `/corrections/${index}`);
      const change = (fields: Partial<Correction>) => {
        const next = { ...correction, ...fields };
        if (unwritten.has(correction) && fields.text === undefined) unwritten.add(next);
        set(replaced(corrections, index, next));
      };
      const isShown = !unwritten.has(correction);
      return html`<div
        class="correction"
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) typed.add(target);
        }}
        @focusout=${({ target }: Event) => {
          if (!typed.delete(target!)) return;
          unwritten.delete(correction);
          // The field can lose the focus because it is being removed, during another rendering.
          queueMicrotask(context.redraw);
        }}
      >
        ${dateFields({
          id: `correction-${index}-date`,
          legend: fill(details.correctionDate, { n }),
          labels: details,
          messages,
          parts: partsOf(correction.date),
          schema: day,
          faults: faults.date,
          commit: (parts) => {
            change({ date: dateFrom(parts) });
          },
        })}
        ${textField({
          id: `correction-${index}-text`,
          label: fill(details.correctionText, { n }),
          value: correction.text,
          faults: isShown ? faults.text : [],
          said: isShown && correction.text === '' ? details.emptyCorrection : undefined,
          lang: draft.language,
          multiline: true,
          commit: (text) => {
            change({ text });
          },
        })}
        <button
          type="button"
          @click=${() => {
            set(corrections.filter((_, i) => i !== index));
            context.focus('#details-corrections');
          }}
        >
          ${fill(details.removeCorrection, { n })}
        </button>
      </div>`;
    })}
    <button
      type="button"
      @click=${() => {
        addCorrection(editor);
        context.focus(`#correction-${corrections.length}-text`);
      }}
    >
      ${details.addCorrection}
    </button>
  </fieldset>`;
}
