import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { SignatoriesView, SignatoryView } from './signatory-list.view.js';
import { blocks } from '../shared/list-blocks.js';
import { citationTemplate } from '../shared/citation.template.js';
import { headingTemplate } from '../shared/heading.template.js';

/** The lists that show all names: what stays as it was is not compared at each key that a reader types. */
const whole = new WeakMap<SignatoryView[], unknown[]>();

/** What a reader can do in the list. */
interface SignatoriesHandlers {
  /** Filters the names by a text. */
  filter: (text: string) => void;
  /** Shows the rest of the names, or hides it again. */
  toggle: () => void;
}

/** The list of signatories under its heading, with the filter and the button for the rest. */
export function signatoriesTemplate(
  view: SignatoriesView,
  messages: Messages,
  level: number,
  handlers: SignatoriesHandlers,
): TemplateResult {
  const { heading, status, signatories, found, filter, expanded, more, citation } = view;
  const drawn = whole.get(signatories) ?? namesTemplate(view, signatories, false);
  whole.set(signatories, drawn);
  const type = ({ target }: InputEvent) => {
    handlers.filter((target as HTMLInputElement).value);
  };
  return html`${headingTemplate(level, 'heading', heading)}
    <p part="filter">
      <label for="filter"><small>${messages.filter}</small></label>
      <input
        part="input"
        id="filter"
        type="search"
        autocomplete="off"
        .value=${filter}
        @input=${type}
      />
    </p>
    <p part="status" role="status"><small>${status}</small></p>
    <div ?hidden=${!!found}>${drawn}</div>
    ${found ? namesTemplate(view, found, true) : nothing}
    ${
      more
        ? html`<button part="more" aria-expanded=${expanded} @click=${handlers.toggle}>
            ${more}
          </button>`
        : nothing
    }
    ${citationTemplate(citation)}`;
}

/** Names in blocks; `all` shows those that the limit holds back. */
function namesTemplate(
  { columns, citation }: SignatoriesView,
  names: SignatoryView[],
  all: boolean,
): TemplateResult[] {
  const { language } = citation.statement;
  // A property: `styleMap` first writes a style attribute, which a strict Content Security Policy refuses.
  const style = columns ? `column-count: ${columns}` : nothing;
  return blocks(names, (block) => {
    const isHidden = ({ shown }: SignatoryView) => !shown && !all;
    return html`<ol
      part="signatories"
      lang=${language}
      ?hidden=${block.every(isHidden)}
      .style=${style}
    >
      ${block.map(
        (signatory) =>
          html`<li
            part="signatory"
            value=${signatory.number}
            aria-current=${signatory.highlighted}
            ?hidden=${isHidden(signatory)}
          >
            ${
              signatory.highlighted
                ? html`<mark part="highlight">${signatory.name}</mark>`
                : signatory.name
            }
          </li>`,
      )}
    </ol>`;
  });
}
