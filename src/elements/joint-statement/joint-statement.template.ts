import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Translation } from '../../statement/schema.js';
import type { TextView } from './joint-statement.view.js';
import { blocks } from '../shared/list-blocks.js';
import { citationTemplate } from '../shared/citation.template.js';
import type { NamedSignatory } from '../../statement/signatories.js';
import { inGroups } from '../shared/signatories.view.js';
import { signatoryTemplate } from '../shared/signatory.template.js';
import { headingTemplate } from '../shared/heading.template.js';

/** What the ids of sentences in URLs begin with, and the id of the sentence to which the page's URL leads. */
interface Anchors {
  anchor: string;
  target: string | undefined;
}

/** Renders the text with its title, date and signatories. Each sentence has its id. */
export function textTemplate(
  { sections, status, signed, signatories, citation }: TextView,
  messages: Messages,
  level: number,
  { anchor, target }: Anchors,
): TemplateResult {
  const { title, language, titleLanguage = language, date } = citation.statement;
  const note = (kind: Translation['status']) =>
    html`<small part="translation">${messages.translation[kind]}</small>`;
  return html`<article>
    ${headingTemplate(level, 'heading', title, titleLanguage)}
    <p>
      <small
        >${citation.issuer}${citation.comma}<time datetime=${date}>${citation.date}</time></small
      >
    </p>
    ${status ? html`<p>${note(status)}</p>` : nothing}
    ${sections.map(
      ({ heading, language: headingLanguage = language, paragraphs }) =>
        html`${heading ? headingTemplate(level + 1, 'section', heading, headingLanguage) : nothing}
        ${paragraphs.map(
          ({ sentences }) =>
            html`<p part="paragraph" lang=${sentences[0]!.language ?? language}>
              ${sentences.map(
                ({ id: sentence, text, language: spoken = language, status: own }, index) => {
                  const id = anchor + sentence;
                  // Minifying would remove a space in the template itself.
                  return html`${index ? ' ' : ''}<span
                      id=${id}
                      lang=${spoken}
                      part=${`sentence${id === target ? ' target' : ''}`}
                      >${text}</span
                    >${status || !own ? '' : [' ', note(own)]}`;
                },
              )}
            </p>`,
        )}`,
    )}
    ${
      signatories.length
        ? html`${headingTemplate(level + 1, 'signed', signed)}
          ${groupsTemplate(signatories, language, level, messages)}`
        : nothing
    }
    ${citationTemplate(citation)}
  </article>`;
}

function groupsTemplate(
  signatories: NamedSignatory[],
  language: string,
  level: number,
  messages: Messages,
): unknown[] {
  let before = 0;
  return inGroups(signatories).map(({ group, names }) => {
    const first = before;
    before += names.length;
    return [
      group ? headingTemplate(level + 2, 'group', group, language) : nothing,
      ...blocks(
        names,
        (block, from) =>
          html`<ol part="signatories" lang=${language} start=${first + from}>
            ${block.map(
              (signatory) =>
                html`<li part="signatory">${signatoryTemplate(signatory, language, messages)}</li>`,
            )}
          </ol>`,
      ),
    ];
  });
}
