import { html, nothing, type TemplateResult } from 'lit';
import { linesOfReport } from '../../../src/draft/report.js';
import { onChosen } from '../../files/chosen.js';
import { fill } from '../../../src/i18n/format.js';
import { tagOf } from '../open/language.js';
import type { Opened, Source } from '../open/messages.js';
import { sourceIn } from '../open/paste.js';
import { CrashError } from '../open/read-errors.js';
import { reviewOf } from './review.js';
import type { Translations } from './translations.js';

const documents = '.docx,.odt,.fodt,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt,.json';

/** Renders where a translated document comes from, and how far its reading is. */
export function importTemplate(translations: Translations): TemplateResult {
  const { words, state, redraw, focus } = translations;
  const text = words.translations.import;
  const current = state.import;
  if (current.name === 'reading')
    return html`<p id="import-reading" tabindex="-1">
        ${fill(text.reading, { file: current.source.name })}
      </p>
      <progress aria-label=${words.start.progress}></progress>
      <p>
        <button
          type="button"
          @click=${() => {
            current.abort.abort();
            state.import = { name: 'choose' };
            redraw();
            focus('#import-heading');
          }}
        >
          ${text.cancel}
        </button>
      </p>`;
  return html`<h4 id="import-heading" tabindex="-1">${text.heading}</h4>
    <p class="hint" id="import-hint">${text.hint}</p>
    <div role="alert">
      ${
        current.name === 'failed'
          ? html`<p class="warning">${text.failed}</p>
              <p
                lang=${current.isEnglish ? 'en' : nothing}
                dir=${current.isEnglish ? 'ltr' : nothing}
              >
                ${current.message}
              </p>`
          : nothing
      }
    </div>
    <p>
      <label class="button">
        <input
          class="visually-hidden"
          id="import-document"
          type="file"
          accept=${documents}
          aria-describedby="import-hint"
          @change=${onChosen((file) => void readInto(translations, { name: file.name, content: file }))}
        />
        ${text.choose}
      </label>
    </p>
    <div class="field">
      <label class="label" for="import-paste">${text.paste}</label>
      <textarea
        id="import-paste"
        rows="4"
        dir="auto"
        .value=${state.pasted}
        @input=${({ target }: Event) => {
          state.pasted = (target as HTMLTextAreaElement).value;
        }}
        @paste=${(event: ClipboardEvent) => {
          const source = sourceIn(event.clipboardData, text.pasted);
          if (!source) return;
          event.preventDefault();
          event.stopPropagation();
          void readInto(translations, source);
        }}
      ></textarea>
    </div>
    <p>
      <button
        type="button"
        @click=${() => {
          if (/\S/.test(state.pasted))
            void readInto(translations, { name: text.pasted, content: new Blob([state.pasted]) });
        }}
      >
        ${text.read}
      </button>
    </p>`;
}

/** Reads a document in another language, and shows its paragraphs beside those of the statement. */
async function readInto(translations: Translations, source: Source): Promise<void> {
  const { editor, words, state, read, redraw, focus } = translations;
  const text = words.translations.import;
  if (state.import.name === 'reading') state.import.abort.abort();
  const abort = new AbortController();
  state.import = { name: 'reading', source, abort };
  focus('#import-reading');
  try {
    const opened = await read(source, { language: tagOf(state.language), signal: abort.signal });
    if (abort.signal.aborted) return;
    if (opened.language.toLowerCase() === editor.draft.language.toLowerCase()) {
      const language = translations.nameOf(opened.language);
      fail(translations, fill(text.sameLanguage, { file: source.name, language }));
      return;
    }
    state.pasted = '';
    begin(translations, source, opened);
    redraw();
    focus('#review-heading');
  } catch (error) {
    if (abort.signal.aborted) return;
    if (error instanceof CrashError) fail(translations, fill(text.crashed, { file: source.name }));
    else fail(translations, (error as Error).message, true);
  }
}

function fail({ state, redraw, focus }: Translations, message: string, isEnglish = false): void {
  state.import = { name: 'failed', message, isEnglish };
  redraw();
  focus('#import-heading');
}

function begin(
  { editor, state }: Translations,
  source: Source,
  { draft, report, language }: Opened,
): void {
  state.import = {
    name: 'review',
    review: {
      file: source.name,
      language,
      rows: reviewOf(editor.draft, draft),
      signatories: draft.signatories.length,
      report: linesOfReport(report),
      ...{ showsAll: false, page: 0, isClosing: false },
    },
  };
}
