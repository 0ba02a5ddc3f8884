import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../src/statement/schema.js';
import { fill } from '../../src/i18n/format.js';
import { type BuilderMessage, channelName } from '../editor/publish/builder-channel.js';
import { onChosen } from '../files/chosen.js';
import { decodedJson } from '../files/decoded-json.js';
import type { Context } from './context.js';
import { lacksStatement } from './output.js';
import { said } from './said.js';

type Fault = Awaited<ReturnType<typeof import('../../src/cli/faults.js').locatedFaults>>[number];

/** The result of the last dropped file. */
let outcome:
  { name: string; faults?: Fault[]; unreadable?: boolean; checking?: boolean } | undefined;

/** The maximum number of listed faults, since more would be consequences. */
const most = 200;

/** Reads and checks a file like the command. Loads the validator on demand. */
async function take(file: File, context: Context): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await takeText(file.name, decodedJson(bytes), context);
}

async function takeText(name: string, text: string | undefined, context: Context): Promise<void> {
  if (text === undefined) outcome = { name, unreadable: true };
  else {
    outcome = { name, checking: true };
    context.set({});
    const { locatedFaults } = await import('../../src/cli/faults.js');
    outcome = { name, faults: await locatedFaults(text) };
  }
  if (text !== undefined && outcome.faults?.length === 0)
    context.take(JSON.parse(text) as Statement);
  else context.set({});
}

function outcomeTemplate({ site, own, page }: Context) {
  const { own: text } = site;
  if (!outcome) return nothing;
  const { name, faults = [], unreadable, checking } = outcome;
  if (checking) return html`<p>${fill(text.checking, { file: name })}</p>`;
  if (unreadable) return html`<p class="warning">${fill(text.unreadable, { file: name })}</p>`;
  if (faults.length === 0) {
    return own ? html`<p>${fill(text.valid, { title: own.title })}</p>` : nothing;
  }
  const n = page.number(faults.length);
  return html`<p class="warning">${fill(text.faults, { file: name, n })}</p>`;
}

/** Renders each fault with its path, outside of the live region. */
function faultsTemplate({ site }: Context) {
  const { own: text } = site;
  const { faults = [] } = outcome ?? {};
  if (faults.length === 0) return nothing;
  return html`<ol class="faults" tabindex="0" aria-labelledby="own">
    ${faults.slice(0, most).map(
      ({ path, message, line, column }) =>
        html`<li>
          ${fill(text.fault, { line: String(line), column: String(column) })}
          <code dir="ltr">${path || '/'}</code><br />
          ${said('{message}', message)}
        </li>`,
    )}
  </ol>`;
}

function takeFirst(files: FileList | null | undefined, context: Context): void {
  const [file] = files ?? [];
  if (file) void take(file, context);
}

/** Accepts a file that is dropped anywhere on the page. Otherwise the browser would navigate to it. */
export function takeDrops(contextNow: () => Context): void {
  const over = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    document.querySelector('.drop')?.classList.toggle('over', on);
  };
  addEventListener('dragover', (event) => {
    over(event, true);
  });
  addEventListener('dragleave', (event) => {
    over(event, false);
  });
  addEventListener('drop', (event) => {
    over(event, false);
    takeFirst(event.dataTransfer?.files, contextNow());
  });
}

/** Asks an editor in another tab for the statement that the URL names, and takes it. */
export function askEditor(id: string, contextNow: () => Context): void {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<BuilderMessage>) => {
    if (!('file' in data) || data.id !== id || contextNow().own) return;
    void takeText('statement.json', data.file, contextNow());
  });
  channel.postMessage({ wanted: id } satisfies BuilderMessage);
}

/** Reports that the URL belongs to a missing statement. */
export function elsewhereTemplate({ site, own, state }: Context) {
  const { heading, elsewhere, missing } = site.own;
  const isMissing = lacksStatement({ state, own });
  if (own || !(state.statement || isMissing)) return nothing;
  return html`<p class="warning elsewhere">
    ${isMissing ? missing : fill(elsewhere, { id: state.statement })} <a href="#own">${heading}</a>
  </p>`;
}

/** Renders the field for a statement of the visitor. */
export function ownTemplate(context: Context): TemplateResult {
  const { site, own } = context;
  const { own: text } = site;
  return html`<section class="own" aria-labelledby="own">
    <h2 id="own">${text.heading}</h2>
    <div class="drop">
      <p id="own-intro">${text.intro}</p>
      <label class="label" for="own-file">${text.choose}</label>
      <input
        id="own-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="own-intro"
        @change=${onChosen((file) => void take(file, context))}
      />
      <div role="status">${outcomeTemplate(context)}</div>
      ${faultsTemplate(context)}
      ${
        own
          ? html`<p>
              <button
                type="button"
                @click=${() => {
                  outcome = undefined;
                  context.take(undefined);
                  // The pressed button is gone.
                  document.querySelector<HTMLElement>('#own-file')?.focus();
                }}
              >
                ${text.back}
              </button>
            </p>`
          : nothing
      }
    </div>
  </section>`;
}
