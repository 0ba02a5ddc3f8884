import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { baseOf } from '../../../src/page/addresses.js';
import type { Statement } from '../../../src/statement/schema.js';
import type { Context } from '../context.js';
import { textField } from '../fields.js';
import { withDetail } from '../panels/details.js';
import { withProtocol } from '../with-protocol.js';

type Named = Pick<Statement, 'id' | 'url'>;

/** The URLs of folders that the author gave, by the ids of the statements. */
const given = new Map<string, string>();

/** Returns the URL that the author gave for the folder of a statement. */
export const folderGiven = ({ id }: Named): string | undefined => given.get(id);

/** Whether the author gave a URL that is not the URL of a folder. */
export function isFolderWrong(statement: Named): boolean {
  try {
    baseOf(statement, folderGiven(statement), 'base');
    return false;
  } catch {
    return true;
  }
}

/** Returns the URL of the folder, if the author or the statement says it. */
export const folderUrl = (statement: Named): string | undefined =>
  isFolderWrong(statement) ? undefined : baseOf(statement, folderGiven(statement), 'base');

/** Renders a button that makes a given URL that of the statement, so that it need not be given again. */
function saveUrlTemplate({ words: { publish }, editor, focus }: Context) {
  const url = folderUrl(editor.draft);
  if (url === undefined || editor.draft.url) return nothing;
  return html`<p>
      <button
        type="button"
        aria-describedby="publish-url-hint"
        @click=${() => {
          given.delete(editor.draft.id);
          editor.annotate((annotations) => withDetail(annotations, 'url', url));
          focus('#publish-folder-at');
        }}
      >
        ${publish.saveUrl}
      </button>
    </p>
    <p class="hint" id="publish-url-hint">${publish.saveUrlHint}</p>`;
}

/** Renders where the folder goes. Asks only if the URL of the statement does not say it, or if the author wants that. */
export function folderTemplate(context: Context): TemplateResult {
  const { words, editor, redraw } = context;
  const { publish } = words;
  const { draft } = editor;
  const base = baseOf(draft, undefined, 'url');
  const field = textField({
    id: 'publish-folder',
    label: publish.folderUrl,
    hint: publish.folderUrlHint,
    value: folderGiven(draft) ?? '',
    said: isFolderWrong(draft) ? publish.badFolder : undefined,
    isCode: true,
    commit: (value) => {
      if (value === '') given.delete(draft.id);
      else given.set(draft.id, withProtocol(value));
      redraw();
    },
  });
  if (base === undefined) return html`<div>${field} ${saveUrlTemplate(context)}</div>`;
  return html`<div>
    <p id="publish-folder-at" tabindex="-1">${fill(publish.folderAt, { url: base })}</p>
    <details ?open=${folderGiven(draft) !== undefined}>
      <summary>${publish.folderElsewhere}</summary>
      ${field}
    </details>
  </div>`;
}
