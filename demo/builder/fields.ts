import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from './context.js';
import type { Key } from './state.js';

/** An option: its value and its label, in the language of the site or of the statement. */
export interface Option {
  value: string;
  label: string | TemplateResult;
  hint?: string;
  lang?: string | undefined;
}

/** A group of options with a heading. */
export interface Group {
  label: string;
  lang?: string | undefined;
  options: Option[];
}

/** Renders radio buttons. In a row, only screen readers get the legend. */
export function radios(
  { state, set }: Context,
  key: Key,
  legend: string,
  options: Option[],
  { row = false, disabled = [] as string[] } = {},
): TemplateResult {
  return html`<fieldset>
    <legend class=${row ? 'visually-hidden' : ''}>${legend}</legend>
    <div class=${row ? 'row' : ''}>
      ${options.map(
        ({ value, label, hint }) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${key}
              value=${value}
              .checked=${state[key] === value}
              ?disabled=${disabled.includes(value)}
              @change=${() => {
                set({ [key]: value });
              }}
            /><span
              >${hint ? html`<b>${label}</b><span class="hint">${hint}</span>` : label}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Renders a checkbox with the value `1`. */
export function checkbox(
  { state, set }: Context,
  key: Key,
  label: string,
  hint?: string,
): TemplateResult {
  return html`<label class="choice"
    ><input
      type="checkbox"
      name=${key}
      .checked=${live(state[key] === '1')}
      @change=${({ target }: Event) => {
        set({ [key]: (target as HTMLInputElement).checked ? '1' : '' });
      }}
    /><span>${hint ? html`<b>${label}</b><span class="hint">${hint}</span>` : label}</span></label
  >`;
}

/**
 * Renders checkboxes for a list in one attribute, in the order of the options.
 * @param shown The values that the element shows if the attribute is missing.
 */
export function checkboxes(
  { state, set }: Context,
  key: Key,
  legend: string,
  options: Option[],
  { hint = '', shown = [] as string[] } = {},
): TemplateResult {
  const chosen = state[key] ? state[key].split(' ') : shown;
  const toggle = (value: string, checked: boolean) => {
    const now = options
      .map((option) => option.value)
      .filter((each) => (each === value ? checked : chosen.includes(each)))
      .join(' ');
    set({ [key]: now === shown.join(' ') ? '' : now });
  };
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class=${options.length > 4 ? 'scroll' : ''}>
      ${options.map(
        ({ value, label, lang }) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              name=${key}
              value=${value}
              .checked=${live(chosen.includes(value))}
              @change=${({ target }: Event) => {
                toggle(value, (target as HTMLInputElement).checked);
              }}
            /><span lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${label}</span></label
          >`,
      )}
    </div>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
  </fieldset>`;
}

/** Renders a select field, with optional groups. */
export function select(
  { state, set }: Context,
  key: Key,
  label: string,
  options: Option[],
  { groups = [] as Group[], hint = '' } = {},
): TemplateResult {
  const option = ({ value, label: text, lang }: Option) =>
    html`<option value=${value} lang=${lang ?? nothing} ?selected=${state[key] === value}>
      ${text}
    </option>`;
  return html`<div class="field">
    <label class="label" for=${key}>${label}</label>
    <select
      id=${key}
      .value=${state[key]}
      @change=${({ target }: Event) => {
        set({ [key]: (target as HTMLSelectElement).value });
      }}
    >
      ${options.map(option)}
      ${groups.map(
        (group) =>
          html`<optgroup label=${group.label} lang=${group.lang ?? nothing}>
            ${group.options.map(option)}
          </optgroup>`,
      )}
    </select>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
  </div>`;
}

/** Renders a number field from 1 to a maximum. It may be empty. */
export function number(
  { state, set }: Context,
  key: Key,
  label: string,
  max: number,
  placeholder?: string,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${key}>${label}</label>
    <input
      id=${key}
      type="number"
      min="1"
      max=${max}
      placeholder=${placeholder ?? nothing}
      .value=${state[key]}
      @input=${({ target }: Event) => {
        const { value, validity } = target as HTMLInputElement;
        if (validity.valid) set({ [key]: value });
      }}
    />
  </div>`;
}
