import '../styles/files.css';
import { html, type TemplateResult } from 'lit';
import { inLanguage } from '../../src/statement/translation.js';
import { fill } from '../../src/i18n/format.js';
import { primary } from '../../src/utils/language-tag.js';
import type { Context } from '../builder/context.js';
import { dataTemplate } from './data.template.js';
import { imageTemplate } from './image.template.js';
import { pageTemplate } from './page.template.js';
import { printStatement } from './print.js';

let printFault = '';

/** Renders the downloads: a page, an image, the full statement for printing, and the data. */
export function filesTemplate(context: Context): TemplateResult {
  const { site } = context;
  return html`<section aria-labelledby="files">
    <h2 id="files">${site.files.heading}</h2>
    <p>${site.files.intro}</p>
    ${pageTemplate(context)} ${imageTemplate(context)} ${paperTemplate(context)}
    ${dataTemplate(context)}
  </section>`;
}

function paperTemplate(context: Context): TemplateResult {
  const { site, messages, statement, own, top, set } = context;
  const lang = primary(messages.tag);
  const { title } = inLanguage(statement, messages.tag);
  const print = async () => {
    printFault = '';
    try {
      await printStatement({ top, lang, dir: messages.dir, title, own });
    } catch (error) {
      printFault = fill(site.files.noPrint, { message: (error as Error).message });
    }
    set({});
  };
  return html`<details class="file">
    <summary>${site.files.print}</summary>
    <p class="hint">${site.files.printHint}</p>
    <p><button type="button" class="button" @click=${print}>${site.files.printIt}</button></p>
    <p role="status">${printFault}</p>
  </details>`;
}
