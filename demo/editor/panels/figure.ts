import { html, nothing, type TemplateResult } from 'lit';
import { figuresIn } from '../../../src/draft/figures.js';
import { fill } from '../../../src/i18n/format.js';
import type { Bound, Figure } from '../../../src/statement/schema.js';
import { folded, has, plainDigits } from '../../../src/statement/validation/written.js';
import type { Messages } from '../../../src/i18n/messages.js';
import { wordsNotIn } from '../checks/counted.js';
import { safeLanguage } from '../document/safe-language.js';
import { checkField, selectField, textField } from '../fields.js';
import type { Open } from '../types.js';
import { sentenceOf } from './annotations.js';
import { noteOfKind, start } from './items.js';
import type { Edited } from './panel.js';

type Value = Pick<Figure, 'value' | 'bound' | 'notation'>;

/**
 * Reads a number or a word as an author writes it: "6,000", "3.5 million", "dozens". A word has the bound
 * "indefinite", and a number has none of its own.
 */
export function valueFrom(text: string, language: string, before: Value): Partial<Value> {
  const isCounted = (bound: Bound) => (bound === 'indefinite' ? 'exactly' : bound);
  const digits = plainDigits(text).replace(/(?<=\d)[., '\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(digits)) return { value: Number(digits), bound: isCounted(before.bound) };
  const [found, other] = figuresIn(text, language);
  if (found && !other && typeof found.value === 'number' && found.counts === '')
    return {
      value: found.value,
      bound: isCounted(before.bound),
      ...(found.notation && { notation: found.notation }),
    };
  return { value: text, bound: 'indefinite' };
}

/** Writes a value as the field shows it, with the separators of the language. */
function valueText(value: Figure['value'], language: string): string {
  if (typeof value === 'string') return value;
  const [locale] = Intl.NumberFormat.supportedLocalesOf(language);
  const text = new Intl.NumberFormat(locale ?? 'en').format(value);
  const { value: read } = valueFrom(text, language, { value, bound: 'exactly' });
  return read === value ? text : String(value);
}

/** The words for a date, with the heading of its event. */
const eventLabel = (date: string, heading: string, messages: Messages) =>
  start(date.split('/').map(messages.date).join('–') + messages.colon + heading, 70);

/** Whether a sentence has the words for what a figure counts, in their order. */
const countsAreIn = (sentence: string, counts: string): boolean =>
  counts === '' || counts === '…' || has(folded(sentence), counts);

/** Renders the fields of a figure. */
export function figureFields(edited: Edited<Open<Figure>>): TemplateResult {
  const { context, annotation: figure, faults, change } = edited;
  const { draft } = context.editor;
  const language = safeLanguage(draft.language);
  const { figure: words, none } = context.words.items;
  const sentence = sentenceOf(draft, figure.source);
  const unsaid = (counts: string) =>
    sentence === undefined ? [] : wordsNotIn(sentence, counts, language);
  const missing = unsaid(figure.counts);
  const isCounted = sentence === undefined || countsAreIn(sentence, figure.counts);
  const isWord = typeof figure.value === 'string';
  return html`${textField({
      id: 'item-value',
      label: words.value,
      hint: words.valueHint,
      value: valueText(figure.value, language),
      faults: faults.value,
      lang: language,
      commit: (text) => {
        const { notation, ...rest } = valueFrom(text, language, figure);
        change({
          ...rest,
          ...(rest.bound === 'indefinite' ? { notation: undefined } : notation && { notation }),
        });
      },
    })}
    ${selectField({
      id: 'item-bound',
      label: words.bound,
      value: figure.bound,
      faults: faults.bound,
      options: Object.entries(words.bounds).flatMap(([value, label]) =>
        isWord === (value === 'indefinite') || value === figure.bound ? { value, label } : [],
      ),
      commit: (bound) => {
        change({ bound: bound as Bound });
      },
    })}
    ${checkField({
      id: 'item-notation',
      label: words.compact,
      checked: figure.notation === 'compact',
      faults: faults.notation,
      commit: (isCompact) => {
        change({ notation: isCompact ? 'compact' : undefined });
      },
    })}
    ${textField({
      id: 'item-counts',
      label: words.counts,
      hint: words.countsHint,
      value: figure.counts,
      faults: faults.counts,
      ...(missing.length > 0 && { said: fill(words.notSaid, { words: missing.join(', ') }) }),
      lang: language,
      commit: (counts) => {
        // A confirmed figure that counts something else has to be confirmed again.
        const isOpen = unsaid(counts).length > 0;
        change({ counts, ...(isOpen && { confirm: figure.confirm ?? noteOfKind('figure') }) });
      },
    })}
    ${checkField({
      id: 'item-unit',
      label: words.people,
      checked: figure.unit === 'people',
      faults: faults.unit,
      commit: (isPeople) => {
        change({ unit: isPeople ? 'people' : undefined });
      },
    })}
    <div role="status">
      ${
        isCounted || missing.length > 0
          ? nothing
          : html`<p class="warning">${words.notInSentence}</p>`
      }
    </div>
    ${selectField({
      id: 'item-since',
      label: words.since,
      value: figure.since ?? '',
      faults: faults.since,
      options: [
        { value: '', label: none },
        ...draft.events.map(({ id, date, heading }) => ({
          value: id,
          label: eventLabel(date, heading, context.messages),
          lang: language,
        })),
      ],
      commit: (since) => {
        change(since === '' ? { since: undefined, sinceText: undefined } : { since });
      },
    })}
    ${
      figure.since === undefined && figure.sinceText === undefined
        ? ''
        : textField({
            id: 'item-sinceText',
            label: words.sinceText,
            hint: words.sinceTextHint,
            value: figure.sinceText ?? '',
            faults: faults.sinceText,
            lang: language,
            commit: (sinceText) => {
              change({ sinceText });
            },
          })
    }`;
}
