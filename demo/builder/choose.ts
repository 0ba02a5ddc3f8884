import { html, type TemplateResult } from 'lit';
import { type ElementName, elementNames, isEmpty } from '../../src/elements/registry.js';
import type { Context } from './context.js';
import { pictureTemplate } from './pictures.js';
import { stepHeading } from './step.js';

/** Returns the elements that have content in a statement. */
export const elementsFor = (statement: Context['statement']): ElementName[] =>
  elementNames.filter((name) => !isEmpty(statement, name));

/** Renders the first step, the choice of the element. */
export function chooseTemplate(context: Context): TemplateResult {
  const { site, statement, widget, set } = context;
  const card = (name: ElementName) => {
    const { name: title, line } = site.elements[name];
    return html`<label class="card"
      ><input
        type="radio"
        name="widget"
        value=${name}
        .checked=${widget === name}
        @change=${() => {
          set({ widget: name });
        }}
      />${pictureTemplate(name)}<span
        ><b>${title}</b> <span class="hint">${line}</span></span
      ></label
    >`;
  };
  return html`<section class="choose" aria-labelledby="choose">
    <fieldset>
      <legend>${stepHeading(context, 1, 'choose', site.builder.choose)}</legend>
      <div class="cards">${elementsFor(statement).map(card)}</div>
    </fieldset>
  </section>`;
}
