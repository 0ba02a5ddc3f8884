import { html, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { baseOf } from '../../../src/page/addresses.js';
import type { Statement } from '../../../src/statement/schema.js';
import type { Context } from '../context.js';
import { textField } from '../fields.js';
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

/** Renders where the folder goes. Asks only if the URL of the statement does not say it, or if the author wants that. */
export function folderTemplate({ words, editor, redraw }: Context): TemplateResult {
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
  if (base === undefined) return html`<div>${field}</div>`;
  return html`<div>
    <p>${fill(publish.folderAt, { url: base })}</p>
    <details ?open=${folderGiven(draft) !== undefined}>
      <summary>${publish.folderElsewhere}</summary>
      ${field}
    </details>
  </div>`;
}
