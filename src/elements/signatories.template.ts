import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { SignatoriesView, SignatoryView } from '../views/signatories.js';
import { citationTemplate } from './citation.template.js';
import type { SignatoryList } from './signatory-list.js';

/**
 * How many names stand in one list. The lists past the first are laid out where they come into view, and a browser
 * looks at the rest of a list for every item with a number of its own.
 */
const size = 100;

/** The list of signatories under its heading, with the filter and the button for the rest. */
export function signatoriesTemplate(
  this: SignatoryList,
  { heading, status, signatories, found, more, citation }: SignatoriesView,
  { filter }: Words,
): TemplateResult {
  const { statement } = citation;
  const list = (names: SignatoryView[]) =>
    names
      .filter((_, index) => index % size === 0)
      .map((_, index) => {
        const block = names.slice(index * size, (index + 1) * size);
        return html`<ol
          part="signatories"
          lang=${statement.language}
          ?hidden=${!block.some(({ shown }) => shown)}
          .style=${`column-count:${this.columns}`}
        >
          ${block.map(
            ({ number, name, highlighted, shown }) =>
              html`<li
                part="signatory"
                value=${number}
                aria-current=${highlighted}
                ?hidden=${!shown}
              >
                ${highlighted ? html`<mark part="highlight">${name}</mark>` : name}
              </li>`,
          )}
        </ol>`;
      });
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
          this.whole = false;
          setTimeout(() => (this.whole = true), 200);
        }}
      />
    </p>
    <p part="status" role="status"><small>${status}</small></p>
    <div ?hidden=${found}>${list(signatories)}</div>
    ${found && list(this.whole ? found : found.slice(0, size))}
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
