import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { SignatoriesView } from '../views/signatories.js';
import { citationTemplate } from './citation.template.js';
import type { SignatoryList } from './signatory-list.js';

/** The list of signatories under its heading, with the filter and the button for the rest. */
export function signatoriesTemplate(
  this: SignatoryList,
  { heading, status, signatories, more, citation }: SignatoriesView,
  { filter }: Words,
): TemplateResult {
  return html`<h2 part="heading">${heading}</h2>
    <p part="filter">
      <label for="filter"><small>${filter}</small></label>
      <input
        part="input"
        id="filter"
        type="search"
        autocomplete="off"
        .value=${this.filter ?? ''}
        @input=${(event: InputEvent) => {
          this.filter = (event.target as HTMLInputElement).value;
        }}
      />
    </p>
    <p part="status" role="status"><small>${status}</small></p>
    <ol
      part="signatories"
      lang=${citation.statement.language}
      .style=${`column-count:${this.columns}`}
    >
      ${signatories.map(
        ({ number, name, highlighted, shown }) =>
          html`<li part="signatory" value=${number} aria-current=${highlighted} ?hidden=${!shown}>
            ${highlighted ? html`<mark part="highlight">${name}</mark>` : name}
          </li>`,
      )}
    </ol>
    ${
      more
        ? html`<button
            part="more"
            aria-expanded=${!!this.expanded}
            @click=${() => {
              this.expanded = !this.expanded;
            }}
          >
            ${more}
          </button>`
        : ''
    }
    ${citationTemplate(citation)}`;
}
