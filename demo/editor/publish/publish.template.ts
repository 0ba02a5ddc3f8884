import '../../styles/editor-publish.css';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Statement } from '../../../src/statement/schema.js';
import { save } from '../../files/save.js';
import type { Context } from '../context.js';
import { openCount } from '../panels/items.js';
import { statementFile } from '../save/statement-file.js';
import { pluginZip, zipFolder } from './publish.js';

/** What the page says of the last file, and whether one is being made. */
let status = '';
let isWorking = false;

async function make(
  context: Context,
  name: string,
  zip: (statement: Statement) => Promise<Blob>,
): Promise<void> {
  const { words, editor, redraw } = context;
  const say = (text: string, values: Record<string, string> = {}) => {
    status = fill(text, { file: name, ...values });
    redraw();
  };
  isWorking = true;
  say(words.publish.working);
  try {
    save(name, await zip(JSON.parse(await statementFile(editor.draft)) as Statement));
    isWorking = false;
    say(words.publish.saved);
  } catch (error) {
    isWorking = false;
    say(words.publish.failed, { message: (error as Error).message });
  }
}

/** Renders what the author takes along: a folder, a plugin, and the way to the snippet builder. */
export function publishTemplate(context: Context): TemplateResult {
  const { words, editor, checks, messages, show } = context;
  const { publish } = words;
  const { id } = editor.draft;
  const left = checks.faults.length + openCount(editor.draft);
  const button = (label: string, hint: string, name: string, zip: typeof zipFolder) =>
    html`<div>
      <button
        type="button"
        aria-describedby=${`${name}-hint`}
        ?disabled=${left > 0 || isWorking}
        @click=${() => make(context, name, zip)}
      >
        ${label}
      </button>
      <p class="hint" id=${`${name}-hint`}>${hint}</p>
    </div>`;
  const query = new URLSearchParams({ statement: id });
  return html`<div class="publish">
    ${
      left > 0
        ? html`<p class="warning">
            ${fill(publish.notReady, { n: messages.number(left) })}
            <button
              type="button"
              @click=${() => {
                show(checks.faults.length > 0 ? { kind: 'checks' } : { kind: 'open' });
              }}
            >
              ${publish.toChecks}
            </button>
          </p>`
        : html`<p>
              <a class="button" href=${`builder.html?${query}`} target="_blank"
                >${publish.builder}</a
              >
            </p>
            <p class="hint">${publish.builderHint}</p>`
    }
    ${button(publish.folder, publish.folderHint, `${id}.zip`, zipFolder)}
    ${button(publish.plugin, publish.pluginHint, `${id}-wordpress.zip`, pluginZip)}
    <p role="status">${status}</p>
  </div>`;
}
