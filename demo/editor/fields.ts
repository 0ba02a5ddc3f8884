import { html, nothing, type TemplateResult } from 'lit';

/** What is said of a field. */
interface About {
  /** Unique on the page. */
  id: string;
  hint?: string;
  /** The errors of the value, in English. */
  faults?: readonly string[] | undefined;
  /** An error in the language of the page, which is shown instead. */
  said?: string | undefined;
}

/** What every field has. */
interface Field extends About {
  label: string;
}

interface TextField extends Field {
  value: string;
  /** The language of the value, if it is the statement's. */
  lang?: string | undefined;
  multiline?: boolean;
  /** For values such as URLs and ids, which run from left to right. */
  isCode?: boolean;
  numeric?: boolean;
  size?: 'short';
  /** Takes the value when the author leaves the field or presses Enter. Returns the value that the field then has. */
  commit: (value: string) => void;
}

const isFaulty = ({ faults = [], said }: About) => faults.length > 0 || said !== undefined;

/** Returns the ids of the hint and the errors of a field, for `aria-describedby`. */
export const described = (about: About) =>
  [about.hint && `${about.id}-hint`, isFaulty(about) && `${about.id}-fault`]
    .filter(Boolean)
    .join(' ') || nothing;

/** Renders the hint and the errors of a field. */
export function aboutField(about: About): TemplateResult {
  const { id, hint, faults = [], said } = about;
  return html`
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      isFaulty(about)
        ? html`<p class="fault" id="${id}-fault">
            ${said ?? faults.map((fault) => html`<span lang="en" dir="ltr">${fault}</span>`)}
          </p>`
        : nothing
    }
  `;
}

const invalid = (about: About) => (isFaulty(about) ? 'true' : nothing);

/** Renders a field for a text. It keeps what the author types until they leave it, also if the page renders again. */
export function textField(field: TextField): TemplateResult {
  const { id, label, value, lang, multiline, isCode, numeric, commit } = field;
  const take = ({ target }: Event) => {
    commit((target as HTMLInputElement).value.trim());
  };
  const dir = isCode ? 'ltr' : 'auto';
  return html`<div class="field ${field.size ?? ''}">
    <label class="label" for=${id}>${label}</label>
    ${
      multiline
        ? html`<textarea
            id=${id}
            rows="3"
            dir=${dir}
            lang=${lang ?? nothing}
            aria-describedby=${described(field)}
            aria-invalid=${invalid(field)}
            .value=${value}
            @change=${take}
          ></textarea>`
        : html`<input
            type="text"
            id=${id}
            dir=${dir}
            lang=${lang ?? nothing}
            autocomplete="off"
            spellcheck=${isCode ? 'false' : nothing}
            inputmode=${numeric ? 'numeric' : nothing}
            aria-describedby=${described(field)}
            aria-invalid=${invalid(field)}
            .value=${value}
            @change=${take}
          />`
    }
    ${aboutField(field)}
  </div>`;
}

export interface Choice {
  value: string;
  label: string;
  /** The language of the label, if it is the statement's. */
  lang?: string | undefined;
}

interface SelectField extends Field {
  value: string;
  options: readonly Choice[];
  size?: 'short';
  commit: (value: string) => void;
}

/** Renders a field for one of several values. */
export function selectField(field: SelectField): TemplateResult {
  const { id, label, value, options, commit } = field;
  return html`<div class="field ${field.size ?? ''}">
    <label class="label" for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${described(field)}
      aria-invalid=${invalid(field)}
      @change=${({ target }: Event) => {
        commit((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            lang=${option.lang ?? nothing}
            .selected=${option.value === value}
          >
            ${option.label}
          </option>`,
      )}
    </select>
    ${aboutField(field)}
  </div>`;
}

interface CheckField extends Field {
  checked: boolean;
  lang?: string | undefined;
  commit: (checked: boolean) => void;
}

/** Renders a checkbox. */
export function checkField(field: CheckField): TemplateResult {
  const { id, label, checked, lang, commit } = field;
  return html`<label class="choice" for=${id}
      ><input
        type="checkbox"
        id=${id}
        aria-describedby=${described(field)}
        aria-invalid=${invalid(field)}
        .checked=${checked}
        @change=${({ target }: Event) => {
          commit((target as HTMLInputElement).checked);
        }}
      /><span lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${label}</span></label
    >${aboutField(field)}`;
}
