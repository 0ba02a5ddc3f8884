import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../src/i18n/messages.js';
import { plainDigits } from '../../../src/statement/validation/written.js';
import { selectField, textField } from '../fields.js';
import { type DateParts, monthsIn } from './dates.js';

interface DateFields {
  /** The beginning of the ids of the fields. */
  id: string;
  legend: string;
  hint?: string;
  labels: { year: string; month: string; day: string; noMonth: string };
  /** The messages in the language of the page, for the names of months. */
  messages: Pick<Messages, 'date'>;
  parts: DateParts;
  faults?: readonly string[] | undefined;
  commit: (parts: DateParts) => void;
}

/** Renders fields for the day, the month and the year of a date. */
export function dateFields(fields: DateFields): TemplateResult {
  const { id, legend, hint, labels, messages, parts, faults = [], commit } = fields;
  const isFaulty = faults.length > 0;
  const about = [hint && `${id}-hint`, isFaulty && `${id}-fault`].filter(Boolean).join(' ');
  const digits = (text: string) => plainDigits(text).trim();
  return html`<fieldset class="date" aria-describedby=${about || nothing} id=${id} tabindex="-1">
    <legend>${legend}</legend>
    <div class="row">
      ${textField({
        id: `${id}-day`,
        label: labels.day,
        value: parts.day.replace(/^0/, ''),
        numeric: true,
        size: 'short',
        commit: (day) => {
          commit({ ...parts, day: digits(day) });
        },
      })}
      ${selectField({
        id: `${id}-month`,
        label: labels.month,
        value: parts.month,
        options: [
          { value: '', label: labels.noMonth },
          ...monthsIn(messages).map((label, month) => ({
            value: String(month + 1).padStart(2, '0'),
            label,
          })),
        ],
        commit: (month) => {
          commit({ ...parts, month, ...(month === '' && { day: '' }) });
        },
      })}
      ${textField({
        id: `${id}-year`,
        label: labels.year,
        value: parts.year,
        numeric: true,
        size: 'short',
        commit: (year) => {
          commit({ ...parts, year: digits(year) });
        },
      })}
    </div>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      isFaulty
        ? html`<p class="fault" id="${id}-fault" lang="en" dir="ltr">
            ${faults.map((fault) => html`<span>${fault}</span>`)}
          </p>`
        : nothing
    }
  </fieldset>`;
}
