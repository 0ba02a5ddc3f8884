import '../../styles/editor-publish.css';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Statement } from '../../../src/statement/schema.js';
import { progressTemplate } from '../../files/progress.template.js';
import { save } from '../../files/save.js';
import type { Context } from '../context.js';
import { openCount } from '../panels/items.js';
import { statementFile } from '../save/statement-file.js';
import { drawCard } from './card.js';
import { folderGiven, folderTemplate, isFolderWrong } from './folder.js';
import { pluginZip, zipFolder } from './publish.js';

/** What the page says of the last file, and whether one is being made. */
let status = { name: '', text: '' };
let isWorking = false;

const folderWithCard = async (statement: Statement) =>
  zipFolder(statement, await drawCard(statement), folderGiven(statement));

async function make(
  context: Context,
  name: string,
  zip: (statement: Statement) => Promise<Blob>,
  next = '',
): Promise<void> {
  const { words, editor, redraw } = context;
  const say = (text: string, values: Record<string, string> = {}) => {
    status = { name, text: fill(text, { file: name, ...values }) };
    redraw();
  };
  isWorking = true;
  say(words.publish.working);
  try {
    save(name, await zip(JSON.parse(await statementFile(editor.draft)) as Statement));
    isWorking = false;
    say(`${words.publish.saved} ${next}`.trim(), { builder: words.publish.builder });
  } catch (error) {
    isWorking = false;
    say(words.publish.failed, { message: (error as Error).message });
  }
}

const statusTemplate = () => (isWorking ? progressTemplate(status.text) : status.text);

/** Renders the way to the snippet builder, which asks this tab for the statement. */
function builderTemplate({ words: { publish }, editor }: Context): TemplateResult | typeof nothing {
  if (!('BroadcastChannel' in window)) return nothing;
  const query = new URLSearchParams({ statement: editor.draft.id });
  return html`<div>
    <p>
      <a class="button" href=${`builder.html?${query}`} target="_blank">${publish.builder}</a>
    </p>
    <p class="hint">${publish.builderHint}</p>
  </div>`;
}

/** Renders what the author takes along: a folder, a plugin, and the way to the snippet builder. */
export function publishTemplate(context: Context): TemplateResult {
  const { words, editor, checks, messages, show } = context;
  const { publish } = words;
  const { id } = editor.draft;
  const left = checks.faults.length + openCount(editor.draft);
  const isBlocked = left > 0 || isWorking;
  const button = (name: string, zip: typeof pluginZip, label: string, hint: string, next = '') =>
    html`<div>
      <button
        type="button"
        aria-describedby=${`${name}-hint`}
        ?disabled=${isBlocked || (zip === folderWithCard && isFolderWrong(editor.draft))}
        @click=${() => make(context, name, zip, next)}
      >
        ${label}
      </button>
      <p class="hint" id=${`${name}-hint`}>${hint}</p>
      <p role="status">${status.name === name ? statusTemplate() : ''}</p>
    </div>`;
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
        : builderTemplate(context)
    }
    ${folderTemplate(context)}
    ${button(`${id}.zip`, folderWithCard, publish.folder, publish.folderHint, publish.next)}
    ${button(`${id}-wordpress.zip`, pluginZip, publish.plugin, publish.pluginHint)}
  </div>`;
}
