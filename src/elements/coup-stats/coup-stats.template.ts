import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { FiguresView } from './coup-stats.view.js';
import { directionOf } from '../../utils/language-tag.js';
import { citationTemplate } from '../shared/citation.template.js';
import { sourceTemplate } from '../shared/sentence.template.js';

/** Renders the figures as a description list. Each figure is a term, and its source sentence is the description. */
export function figuresTemplate(
  { figures, layout, citation }: FiguresView,
  messages: Messages,
): TemplateResult {
  const bound = (text?: string) => (text ? html`<span part="bound">${text}</span>` : nothing);
  return html`<dl part="figures" data-layout=${layout}>
      ${figures.map(
        ({
          before,
          number,
          numberLanguage,
          after,
          counts,
          language,
          around,
          sentence,
          ...figure
        }) =>
          html`<div part="figure">
            <dt lang=${around} dir=${directionOf(around)}>
              ${bound(before)}<span part="number" lang=${numberLanguage}>${number}</span
              >${bound(after)}
              <span part="counts" lang=${language}>${counts}</span>
              ${
                figure.since
                  ? html`<small part="since" lang=${figure.sinceLanguage}>${figure.since}</small>`
                  : nothing
              }
            </dt>
            <dd>
              ${sourceTemplate(sentence, { text: counts, language }, citation.statement.language, messages)}
            </dd>
          </div>`,
      )}
    </dl>
    <p part="as-of">${citation.asOf}</p>
    ${citationTemplate(citation)}`;
}
