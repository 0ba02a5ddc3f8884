import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { SignatoriesView, SignatoryView } from './signatory-list.view.js';
import { blocks } from '../shared/list-blocks.js';
import { citationTemplate } from '../shared/citation.template.js';
import { inGroups } from '../shared/signatories.view.js';
import { groupTemplate, signatoryTemplate } from '../shared/signatory.template.js';
import { headingTemplate } from '../shared/heading.template.js';

/** The rendered lists of all names. The cache keeps Lit from comparing every name at each key that a reader types. */
const whole = new WeakMap<SignatoryView[], { level: number; drawn: unknown[] }>();

/** The handlers of the filter and the button. */
interface SignatoriesHandlers {
  /** Filters the names by a text. */
  filter: (text: string) => void;
  /** Shows the rest of the names, or hides it again. */
  toggle: () => void;
}

/** Renders the list of signatories with its heading, the filter and the button that shows the rest. */
export function signatoriesTemplate(
  view: SignatoriesView,
  messages: Messages,
  level: number,
  handlers: SignatoriesHandlers,
): TemplateResult {
  const { heading, filterLabel, status, signatories, found, filter, expanded, more, citation } =
    view;
  let names = whole.get(signatories);
  if (names?.level !== level) {
    names = { level, drawn: namesTemplate(view, signatories, level, messages) };
    whole.set(signatories, names);
  }
  const type = ({ target }: InputEvent) => {
    handlers.filter((target as HTMLInputElement).value);
  };
  return html`${headingTemplate(level, 'heading', heading)}
    <p part="filter">
      <label for="filter"><small>${filterLabel}</small></label>
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
    <div ?hidden=${!!found}>${names.drawn}</div>
    ${found ? namesTemplate({ ...view, isFound: true }, found, level, messages) : nothing}
    ${
      more
        ? html`<button part="more" aria-expanded=${expanded} @click=${handlers.toggle}>
            ${more}
          </button>`
        : nothing
    }
    ${citationTemplate(citation)}`;
}

/** Renders the names in blocks, with a heading for each group. In a search, every match is visible. */
function namesTemplate(
  { columns, citation, isFound }: SignatoriesView & { isFound?: boolean },
  all: SignatoryView[],
  level: number,
  messages: Messages,
): unknown[] {
  const { language } = citation.statement;
  // Set as a property, because `styleMap` first writes a style attribute, which a strict Content Security Policy refuses.
  const style = columns ? `column-count: ${columns}` : nothing;
  const isHidden = ({ shown }: SignatoryView) => !shown && !isFound;
  return inGroups(all).map((group) => [
    group.names.every(isHidden) ? nothing : groupTemplate(group, level + 1, language),
    ...blocks(
      group.names,
      (block) =>
        html`<ol
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
                ${signatoryTemplate(signatory, language, messages, nameTemplate(signatory))}
              </li>`,
          )}
        </ol>`,
    ),
  ]);
}

const nameTemplate = ({ name, highlighted }: SignatoryView) =>
  highlighted ? html`<mark part="highlight">${name}</mark>` : name;
