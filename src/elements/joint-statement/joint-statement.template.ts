import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Translation } from '../../statement/schema.js';
import type { TextView } from './joint-statement.view.js';
import { blocks } from '../shared/list-blocks.js';
import { citationTemplate } from '../shared/citation.template.js';
import { headingTemplate } from '../shared/heading.template.js';

/** Renders the text with its title, date and signatories. Each sentence has its id. `target` is the linked sentence. */
export function textTemplate(
  { sections, status, signed, signatories, citation }: TextView,
  messages: Messages,
  level: number,
  anchor: string,
  target: string | undefined,
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
          ${blocks(
            signatories,
            (block, from) =>
              html`<ol part="signatories" lang=${language} start=${from}>
                ${block.map((name) => html`<li part="signatory">${name}</li>`)}
              </ol>`,
          )}`
        : nothing
    }
    ${citationTemplate(citation)}
  </article>`;
}
