import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import { onServer } from '../server.js';
import type { SignatoriesQuery, SignatoriesView, SignatoryView } from '../views/signatories.js';
import { blocks, size } from './blocks.js';
import { citationTemplate } from './citation.template.js';

/** The list of signatories under its heading, with the filter and the button for the rest. */
export function signatoriesTemplate(
  this: SignatoriesQuery & { most?: number | undefined },
  { heading, status, signatories, found, more, citation }: SignatoriesView,
  { filter }: Words,
): TemplateResult {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- a script can set a text, which would be a style of its own
  const columns = +this.columns!;
  const list = (names: SignatoryView[], whole?: boolean): unknown =>
    blocks(names, (block) => {
      const { language } = citation.statement;
      const hidden = !block.some(({ shown }) => shown || whole);
      const items = block.map(
        ({ number, name, highlighted, shown }) =>
          html`<li
            part="signatory"
            value=${number}
            aria-current=${highlighted}
            ?hidden=${!(shown || whole)}
          >
            ${highlighted ? html`<mark part="highlight">${name}</mark>` : name}
          </li>`,
      );
      // A server writes each style into the page, where a strict policy would report it.
      return onServer && !columns
        ? html`<ol part="signatories" lang=${language} ?hidden=${hidden}>
            ${items}
          </ol>`
        : html`<ol
            part="signatories"
            lang=${language}
            ?hidden=${hidden}
            .style="column-count:${columns}"
          >
            ${items}
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
        @input=${({ target: { value } }: InputEvent & { target: HTMLInputElement }) => {
          this.filter = value;
          this.most = size;
          // The rest once the reader pauses: a key should not wait for it.
          setTimeout(() => {
            if (this.filter === value) this.most = undefined;
          }, 500);
        }}
      />
    </p>
    <p part="status" role="status"><small>${status}</small></p>
    <div ?hidden=${found}>${list(signatories)}</div>
    ${found && list(found.slice(0, this.most), true)}
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
