import '../../styles/editor-publish.css';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Statement } from '../../../src/statement/schema.js';
import type { FolderFault } from '../../folder-url.js';
import { progressTemplate } from '../../files/progress.template.js';
import { save } from '../../files/save.js';
import type { Context } from '../context.js';
import { addCorrection } from '../panels/details.js';
import { openCount } from '../panels/items.js';
import { statementFile } from '../save/statement-file.js';
import { drawCard } from './card.js';
import { faultGiven, folderGiven, folderTemplate, folderUrl } from './folder.js';
import { pluginZip, zipFolder } from './publish.js';
import { lacksCorrection } from './published.js';
import { stepsTemplate } from './steps.js';

/** What the page says of the last file, whether it was saved, and whether one is being made. */
let status = { name: '', text: '', isSaved: false };
let isWorking = false;

const folderWithCard = async (statement: Statement) =>
  zipFolder(statement, await drawCard(statement), folderGiven(statement));

async function make(
  context: Context,
  name: string,
  zip: (statement: Statement) => Promise<Blob>,
): Promise<void> {
  const { words, editor, redraw } = context;
  const say = (text: string, { message = '', isSaved = false } = {}) => {
    status = { name, isSaved, text: fill(text, { file: name, message }) };
    redraw();
  };
  isWorking = true;
  say(words.publish.working);
  try {
    const { draft } = editor;
    save(name, await zip(JSON.parse(await statementFile(draft)) as Statement));
    context.exported();
    isWorking = false;
    say(words.publish.saved, { isSaved: true });
  } catch (error) {
    isWorking = false;
    say(words.publish.failed, { message: (error as Error).message });
  }
}

const statusTemplate = () => (isWorking ? progressTemplate(status.text) : status.text);

/** Renders the way to the snippet builder, which asks this tab for the statement. */
function builderTemplate({ words: { publish }, editor }: Context): TemplateResult | typeof nothing {
  if (!('BroadcastChannel' in window)) return nothing;
  const folder = folderUrl(editor.draft);
  const isOff = faultGiven(editor.draft) !== undefined;
  const query = new URLSearchParams({
    statement: editor.draft.id,
    ...(folder !== undefined && { serve: 'built', folder }),
  });
  return html`<div>
    <p>
      <a
        class="button"
        role=${isOff ? 'link' : nothing}
        aria-disabled=${isOff ? 'true' : nothing}
        aria-describedby=${isOff ? 'publish-folder-fault' : nothing}
        href=${isOff ? nothing : `builder.html?${query}`}
        target="_blank"
        >${publish.builder}</a
      >
    </p>
    <p class="hint">${publish.builderHint}</p>
  </div>`;
}

/** Renders the offer to note a correction, if the words of a published statement have changed. */
function correctionTemplate(context: Context): TemplateResult | typeof nothing {
  const { editor, words, show, focus } = context;
  if (!lacksCorrection(editor.draft)) return nothing;
  const { corrections = [] } = editor.draft;
  return html`<div>
    <p class="warning">${words.publish.changed}</p>
    <p>
      <button
        type="button"
        @click=${() => {
          show({ kind: 'details', field: 'corrections' });
          addCorrection(editor);
          focus(`#correction-${corrections.length}-text`);
        }}
      >
        ${words.details.addCorrection}
      </button>
    </p>
  </div>`;
}

/** Renders what the author takes along: a folder, a plugin, and the way to the snippet builder. */
export function publishTemplate(
  context: Context,
  folderFaults: Record<FolderFault, string>,
): TemplateResult {
  const { words, editor, checks, messages, show } = context;
  const { publish } = words;
  const { id } = editor.draft;
  const left = checks.faults.length + openCount(editor.draft);
  const isBlocked = left > 0 || isWorking;
  const isFolderWrong = faultGiven(editor.draft) !== undefined;
  const button = (name: string, zip: typeof pluginZip, label: string, hint: string) =>
    html`<div>
      <button
        type="button"
        aria-describedby=${`${name}-hint`}
        ?disabled=${isBlocked || (zip === folderWithCard && isFolderWrong)}
        @click=${() => make(context, name, zip)}
      >
        ${label}
      </button>
      <p class="hint" id=${`${name}-hint`}>${hint}</p>
      <p role="status">${status.name === name ? statusTemplate() : ''}</p>
    </div>`;
  const folder = `${id}.zip`;
  return html`<div class="publish">
    ${correctionTemplate(context)}
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
        : nothing
    }
    ${folderTemplate(context, folderFaults)}
    <div>
      ${button(folder, folderWithCard, publish.folder, publish.folderHint)}
      ${stepsTemplate(context, folder, status.name === folder && status.isSaved)}
    </div>
    ${left > 0 ? nothing : builderTemplate(context)}
    ${button(`${id}-wordpress.zip`, pluginZip, publish.plugin, publish.pluginHint)}
  </div>`;
}
