import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { FiguresView, FigureView } from './coup-stats.view.js';
import { directionOf } from '../../utils/language-tag.js';
import { citationTemplate } from '../shared/citation.template.js';
import { sourceTemplate } from '../shared/sentence.template.js';
import { keyTemplate, marksTemplate } from './scale.template.js';
import { scaleView } from './scale.view.js';

/** Renders the figures as a description list. Each figure is a term, and its source sentence is the description. */
export function figuresTemplate(
  { figures, layout, citation }: FiguresView,
  messages: Messages,
): TemplateResult {
  const list = (items: FigureView[], as: string, marks?: (figure: FigureView) => TemplateResult) =>
    html`<dl part="figures" data-layout=${as}>
      ${items.map((figure) => {
        const { counts: text, language, sentence } = figure;
        return html`<div part="figure">
          ${termTemplate(figure)} ${marks ? marks(figure) : nothing}
          <dd>
            ${sourceTemplate(sentence, { text, language }, citation.statement.language, messages)}
          </dd>
        </div>`;
      })}
    </dl>`;
  const toScale = () => {
    const { people, drawn, others } = scaleView(figures);
    return [
      people
        ? [
            keyTemplate(drawn, people, messages),
            list(drawn, layout, (figure) => marksTemplate(figure, people, messages)),
          ]
        : nothing,
      others.length ? list(others, 'grid') : nothing,
    ];
  };
  return html`${layout === 'scale' ? toScale() : list(figures, layout)}
    <p part="as-of">${citation.asOf}</p>
    ${citationTemplate(citation)}`;
}

function termTemplate(figure: FigureView): TemplateResult {
  const { before, number, numberLanguage, after, counts, language, around, since } = figure;
  const bound = (text?: string) => (text ? html`<span part="bound">${text}</span>` : nothing);
  return html`<dt lang=${around} dir=${directionOf(around)}>
    ${bound(before)}<span part="number" lang=${numberLanguage}>${number}</span>${bound(after)}
    <span part="counts" lang=${language}>${counts}</span>
    ${since ? html`<small part="since" lang=${figure.sinceLanguage}>${since}</small>` : nothing}
  </dt>`;
}
