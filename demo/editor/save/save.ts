import { html, type TemplateResult } from 'lit';
import { save } from '../../files/save.js';
import type { Context } from '../context.js';
import { statementFile } from './statement-file.js';

/** Renders the button that saves the statement as it stands, with what is unconfirmed. */
export function saveTemplate({ editor, words, saved }: Context): TemplateResult {
  return html`<button
    type="button"
    class="save-statement"
    @click=${async () => {
      const file = await statementFile(editor.draft);
      save('statement.json', new Blob([file], { type: 'application/json' }));
      saved();
    }}
  >
    ${words.layout.saveFile}
  </button>`;
}
