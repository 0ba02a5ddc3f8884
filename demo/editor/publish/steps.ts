import { html, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Context } from '../context.js';
import { folderUrl } from './folder.js';

/**
 * Renders what the author does with the exported folder. It is open once the folder was saved.
 * @param file The name of the zip.
 */
export function stepsTemplate(
  { editor, words: { publish } }: Context,
  file: string,
  isSaved: boolean,
): TemplateResult {
  const { after } = publish;
  const { draft } = editor;
  const url = folderUrl(draft);
  const steps = [
    after.unpack,
    ...(url === undefined ? [after.uploadAnywhere] : [after.upload, after.look]),
    ...[after.allow, after.check, after.give, after.keep],
  ];
  const values = { file, folder: draft.id, url: url ?? '', builder: publish.builder };
  return html`<details class="steps" ?open=${isSaved}>
    <summary>${after.heading}</summary>
    <ol>
      ${steps.map((step) => html`<li>${fill(step, values)}</li>`)}
    </ol>
  </details>`;
}
