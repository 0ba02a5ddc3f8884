import { html, type TemplateResult } from 'lit';
import { is } from 'valibot';
import type { Messages } from '../../../src/i18n/messages.js';
import type { day, dayOrMonth, edtf } from '../../../src/statement/fields.js';
import { plainDigits } from '../../../src/statement/validation/written.js';
import { aboutField, described, selectField, textField } from '../fields.js';
import { dateFrom, type DateParts, monthsIn } from './dates.js';

interface DateFields {
  /** The beginning of the ids of the fields. */
  id: string;
  legend: string;
  hint?: string;
  labels: Record<'year' | 'month' | 'day' | 'noMonth' | 'badDate', string>;
  /** The messages in the language of the page, for the names of months. */
  messages: Pick<Messages, 'date'>;
  parts: DateParts;
  /** The dates that the statement can have here. */
  schema: typeof dayOrMonth | typeof day | typeof edtf;
  faults?: readonly string[] | undefined;
  commit: (parts: DateParts) => void;
}

/** Renders fields for the day, the month and the year of a date. */
export function dateFields(fields: DateFields): TemplateResult {
  const { id, legend, labels, messages, parts, schema, faults = [], commit } = fields;
  // The fields have no format to name, so what the author has to enter is said instead of it.
  const isWrong = faults.length > 0 && !is(schema, dateFrom(parts));
  const about = { ...fields, said: isWrong ? labels.badDate : undefined };
  const digits = (text: string) => plainDigits(text).trim();
  return html`<fieldset class="date" aria-describedby=${described(about)} id=${id} tabindex="-1">
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
    ${aboutField(about)}
  </fieldset>`;
}
