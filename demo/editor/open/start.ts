import '../../styles/editor-start.css';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { onChosen } from '../../files/chosen.js';
import { languageField } from './language.js';
import { sourceIn } from './paste.js';
import {
  begin,
  cancel,
  openExample,
  saidOf,
  start,
  type StartContext,
  type Step,
} from './state.js';
import { summaryTemplate } from './summary.js';

export type { StartContext } from './state.js';

const documents = '.docx,.odt,.fodt,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt,.json';
/** The maximum number of listed faults, since more would be consequences. */
const most = 200;

/** Renders the start screen: where a document comes from, how far its reading is, and what was found in it. */
export function startTemplate(context: StartContext): TemplateResult {
  const words = context.words.start;
  const { step } = start;
  return html`<section class="start" aria-label=${words.heading}>
    ${step.name === 'found' ? summaryTemplate(step, context) : nothing}
    <p role="status">${saidOf(start, words)}</p>
    ${step.name === 'reading' ? readingTemplate(step, context) : nothing}
    <div role="alert">${step.name === 'failed' ? failureTemplate(step, context) : nothing}</div>
    ${step.name === 'failed' ? faultsTemplate(step, context) : nothing}
    ${step.name === 'choose' || step.name === 'failed' ? chooseTemplate(context) : nothing}
  </section>`;
}

function readingTemplate(
  { progress: { page, pages } }: Extract<Step, { name: 'reading' }>,
  context: StartContext,
): TemplateResult {
  const words = context.words.start;
  const number = new Intl.NumberFormat(context.language);
  // Without a value, the bar only shows that something happens.
  const bar =
    page === undefined || pages === undefined
      ? html`<progress aria-label=${words.progress}></progress>`
      : html`<progress aria-label=${words.progress} max=${pages} value=${page}></progress>
          <span
            >${fill(words.page, { page: number.format(page), pages: number.format(pages) })}</span
          >`;
  return html`<p class="row">${bar}</p>
    <p>
      <button
        type="button"
        data-focus
        @click=${() => {
          cancel(context);
        }}
      >
        ${words.cancel}
      </button>
    </p>`;
}

/** Renders why a document was not opened. The readers' own sentences are in English. */
function failureTemplate(
  { source, message }: Extract<Step, { name: 'failed' }>,
  context: StartContext,
): TemplateResult {
  const words = context.words.start;
  return html`<p class="warning">${words.failed}</p>
    ${
      message === undefined
        ? html`<p>${fill(words.crashed, { file: source.name })}</p>`
        : html`<p lang="en" dir="ltr">${message}</p>`
    }`;
}

function faultsTemplate(
  { faults }: Extract<Step, { name: 'failed' }>,
  context: StartContext,
): TemplateResult | typeof nothing {
  const words = context.words.start;
  if (faults.length === 0) return nothing;
  return html`<ol class="report" tabindex="0" aria-label=${words.failed}>
    ${faults.slice(0, most).map(
      ({ path, message, line, column }) =>
        html`<li>
          ${fill(words.fault, { line: String(line), column: String(column) })}
          <code dir="ltr">${path || '/'}</code><br /><span lang="en" dir="ltr">${message}</span>
        </li>`,
    )}
  </ol>`;
}

/** A button for a file. The input's own text would be in the browser's language. */
function fileTemplate(
  label: string,
  { accept, name, context }: { accept: string; name: string; context: StartContext },
): TemplateResult {
  return html`<label class="button ${name === 'document' ? 'first' : ''}">
    <input
      class="visually-hidden"
      id="start-${name}"
      type="file"
      accept=${accept}
      aria-describedby="start-${name}-hint"
      @change=${onChosen((file) => void begin({ name: file.name, content: file }, context))}
    />
    ${label}
  </label>`;
}

function chooseTemplate(context: StartContext): TemplateResult {
  const words = context.words.start;
  return html`<h2 tabindex="-1" data-focus>${words.heading}</h2>
    <div class="drop">
      <p>${words.drop}</p>
      <p>${fileTemplate(words.choose, { accept: documents, name: 'document', context })}</p>
      <p class="hint" id="start-document-hint">${words.formats}</p>
      <p class="hint">
        ${words.stays}${start.isLoaded ? html` <span>${words.offline}</span>` : nothing}
      </p>
    </div>
    <div class="ways">
      ${pasteTemplate(context)}
      <div>
        ${languageField({
          id: 'start-language',
          label: words.language,
          words,
          choice: start.language,
          languages: context.languages,
          auto: true,
          set(choice) {
            start.language = choice;
            context.update();
          },
        })}
        <div class="field">
          <label class="label" for="start-date">${words.date}</label>
          <input
            id="start-date"
            type="date"
            .value=${start.date}
            aria-describedby="start-date-hint"
            @change=${({ target }: Event) => {
              start.date = (target as HTMLInputElement).value;
            }}
          />
          <p class="hint" id="start-date-hint">${words.dateHint}</p>
        </div>
      </div>
    </div>
    <p class="row">
      ${fileTemplate(words.saved, { accept: '.json,application/json', name: 'saved', context })}
      <button
        type="button"
        @click=${() => {
          void openExample(context);
        }}
      >
        ${words.example}
      </button>
    </p>
    <p class="hint" id="start-saved-hint">${words.savedHint}</p>`;
}

function pasteTemplate(context: StartContext): TemplateResult {
  const words = context.words.start;
  return html`<div class="field">
    <label class="label" for="start-paste">${words.paste}</label>
    <textarea
      id="start-paste"
      rows="4"
      dir="auto"
      aria-describedby="start-paste-hint"
      @paste=${(event: ClipboardEvent) => {
        takePaste(event, context);
      }}
    ></textarea>
    <p class="hint" id="start-paste-hint">${words.pasteHint}</p>
    <p>
      <button
        type="button"
        @click=${() => {
          const { value } = document.querySelector<HTMLTextAreaElement>('#start-paste')!;
          if (/\S/.test(value))
            void begin({ name: words.pasted, content: new Blob([value]) }, context);
        }}
      >
        ${words.readPasted}
      </button>
    </p>
  </div>`;
}

function takePaste(event: ClipboardEvent, context: StartContext): void {
  const source = sourceIn(event.clipboardData, context.words.start.pasted);
  if (!source) return;
  event.preventDefault();
  event.stopPropagation();
  void begin(source, context);
}

/**
 * Accepts a file that is dropped anywhere on the page, which the browser would otherwise navigate to, and a paste on
 * the start screen outside of its fields.
 */
export function takeDocuments(contextNow: () => StartContext): void {
  const over = (event: DragEvent, on: boolean) => {
    if (!event.dataTransfer?.types.includes('Files')) return false;
    event.preventDefault();
    document.querySelector('.start .drop')?.classList.toggle('over', on);
    return true;
  };
  addEventListener('dragover', (event) => {
    over(event, true);
  });
  addEventListener('dragleave', (event) => {
    over(event, false);
  });
  addEventListener('drop', (event) => {
    if (!over(event, false)) return;
    const context = contextNow();
    const source = sourceIn(event.dataTransfer, context.words.start.pasted);
    if (!source) return;
    context.show?.();
    void begin(source, context);
  });
  addEventListener('paste', (event) => {
    const target = event.target as Element | null;
    if (target?.closest('input, textarea, [contenteditable]')) return;
    if (document.querySelector('.start')) takePaste(event, contextNow());
  });
}
