import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { baseOf } from '../../../src/page/addresses.js';
import type { Statement } from '../../../src/statement/schema.js';
import { enteredFolder, faultOfFolder, type FolderFault } from '../../folder-url.js';
import type { Context } from '../context.js';
import { textField } from '../fields.js';
import { withDetail } from '../panels/details.js';

type Named = Pick<Statement, 'id' | 'url'>;

/** The URLs of folders that the author gave, by the ids of the statements. */
const given = new Map<string, string>();

/** Returns the URL that the author gave for the folder of a statement. */
export const folderGiven = ({ id }: Named): string | undefined => given.get(id);

/** Returns what is wrong with the URL that the author gave, or undefined. */
export function faultGiven(statement: Named): FolderFault | undefined {
  const url = folderGiven(statement);
  return url === undefined ? undefined : faultOfFolder(url);
}

/** Returns the folder of the statement's own URL, if other sites can load files from there. */
function ownFolder(statement: Named): string | undefined {
  const url = baseOf(statement, undefined, 'url');
  return url !== undefined && faultOfFolder(url) === undefined ? url : undefined;
}

/** Returns the URL of the folder, if the author or the statement says it. */
export function folderUrl(statement: Named): string | undefined {
  const url = folderGiven(statement);
  if (url === undefined) return ownFolder(statement);
  return faultGiven(statement) ? undefined : baseOf(statement, url, 'base');
}

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
export function folderTemplate(
  context: Context,
  faults: Record<FolderFault, string>,
): TemplateResult {
  const { words, editor, redraw } = context;
  const { publish } = words;
  const { draft } = editor;
  const base = ownFolder(draft);
  const fault = faultGiven(draft);
  const field = textField({
    id: 'publish-folder',
    label: publish.folderUrl,
    hint: publish.folderUrlHint,
    value: folderGiven(draft) ?? '',
    said: fault && faults[fault],
    isCode: true,
    commit: (value) => {
      if (value === '') given.delete(draft.id);
      else given.set(draft.id, enteredFolder(value));
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
