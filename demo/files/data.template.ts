import { html, nothing, type TemplateResult } from 'lit';
import { csvNotes } from '../../src/page/csv.js';
import { dataFiles, nameOf, typeOf } from '../../src/page/data-files.js';
import { pageWords } from '../../src/page/words.js';
import type { Statement } from '../../src/statement/schema.js';
import type { Context } from '../builder/context.js';
import { save } from './save.js';

/** Renders the downloads of the statement's data, the same files as next to the page of a statement. */
export function dataTemplate({ site, page, statement }: Context): TemplateResult {
  const words = pageWords(page);
  // The site's own statement is here whole, too.
  const files = dataFiles(statement as Statement);
  return html`<details class="file">
    <summary>${words.data}</summary>
    <p class="hint">${site.files.dataHint}</p>
    ${csvNotes(statement).length > 0 ? html`<p class="hint">${words.formula}</p>` : nothing}
    <p class="row">
      ${Object.entries(files).map(([file, text]) => {
        const download = () => {
          save(`${statement.id}-${file}`, new Blob([text], { type: typeOf(file) }));
        };
        return html`<button type="button" class="button" @click=${download}>
          ${nameOf(file, words, page)}
        </button>`;
      })}
    </p>
  </details>`;
}
