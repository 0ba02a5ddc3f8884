import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { citationTemplate } from '../shared/citation.template.js';
import type { DemandView } from '../shared/demand.view.js';
import { headingTemplate } from '../shared/heading.template.js';
import { strengthTemplate } from '../shared/strength.template.js';
import { sentenceTemplate } from '../shared/sentence.template.js';

/** Renders a demand: its addressees, its heading with its verb, and its sentence as a quotation with its citation. */
export function demandTemplate(
  view: DemandView,
  messages: Messages,
  level: number,
): TemplateResult {
  const { addressees, addresseesLanguage, heading, language, strength, sentence, citation } = view;
  return html`<article>
    <p>
      <small part="label">${messages.askedOf}</small>
      <strong part="addressees" lang=${addresseesLanguage}>${addressees}</strong>
    </p>
    ${headingTemplate(level, 'heading', heading, language)}
    ${strengthTemplate(strength, citation.statement.language, messages)}
    <figure>
      ${sentenceTemplate(sentence, citation.statement.language, messages)}
      <figcaption>${citationTemplate(citation)}</figcaption>
    </figure>
  </article>`;
}
