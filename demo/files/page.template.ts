import { html, type TemplateResult } from 'lit';
import type { ElementName } from '../../src/elements/registry.js';
import { fill } from '../../src/i18n/format.js';
import { attributesOf, propertiesOf } from '../builder/choice.js';
import type { Context } from '../builder/context.js';
import { elementsFor } from '../builder/choose.js';
import { takeAwayPage } from './page.js';
import { progressTemplate } from './progress.template.js';
import { save } from './save.js';

/** The other widgets on the page. */
const others = new Set<ElementName>();
let status: string | TemplateResult = '';

/** Returns the page with the widget of the builder, and the others with defaults. */
async function make({ statement, own, messages, widget, state, top }: Context): Promise<string> {
  const answer = await fetch(`${top}dist/statement-widgets.classic.js`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const { theme } = state;
  const look = theme === 'auto' ? {} : { theme };
  return takeAwayPage({
    ...{ statement, own, messages, theme, properties: propertiesOf(state) },
    script: await answer.text(),
    widgets: elementsFor(statement)
      .filter((name) => name === widget || others.has(name))
      .map((name) => ({ name, attributes: name === widget ? attributesOf(state, name) : look })),
  });
}

/** Renders the choice of the page's widgets, and the button to save it. */
export function pageTemplate(context: Context): TemplateResult {
  const { site, widget, statement, set } = context;
  const choose = (name: ElementName) => (event: Event) => {
    others[(event.target as HTMLInputElement).checked ? 'add' : 'delete'](name);
    set({});
  };
  const download = async () => {
    status = progressTemplate(site.files.pageMaking);
    set({});
    try {
      save(`${statement.id}.html`, new Blob([await make(context)], { type: 'text/html' }));
      status = '';
    } catch (error) {
      status = fill(site.files.noPage, { message: (error as Error).message });
    }
    set({});
  };
  return html`<details class="file">
    <summary>${site.files.page}</summary>
    <p class="hint">${site.files.pageHint}</p>
    <fieldset>
      <legend>${site.files.pageWidgets}</legend>
      ${elementsFor(statement).map(
        (name) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${name === widget || others.has(name)}
              ?disabled=${name === widget}
              @change=${choose(name)}
            />
            ${site.elements[name].name}</label
          >`,
      )}
    </fieldset>
    <p>
      <button type="button" class="button" @click=${download}>${site.files.savePage}</button>
    </p>
    <p role="status">${status}</p>
  </details>`;
}
