import '../styles/editor.css';
import { html, nothing, render } from 'lit';
import { all } from '../../src/i18n/all-locales.js';
import type { EditorData } from '../pages/editor.js';
import { startChecks } from './checks/start-worker.js';
import { createEditor } from './document/create-editor.js';
import { newItem, withItem } from './document/new-item.js';
import { Keep } from './keep/keep.js';
import { keepTemplate } from './keep/keep.template.js';
import { createWorkspace } from './layout/workspace.js';
import { loadForOffline } from './open/offline.js';
import { read } from './open/read.js';
import { start } from './open/state.js';
import { type StartContext, startTemplate, takeDocuments } from './open/start.js';
import { answerBuilder } from './publish/answer-builder.js';
import { loadParts } from './publish/publish.js';
import { publishTemplate } from './publish/publish.template.js';
import { forgetTranslations } from './translations/state.js';
import { translationsTemplate } from './translations/translations.js';
import type { Editor, EditorDraft } from './types.js';

const { words, languages, names } = JSON.parse(
  document.querySelector('#data')!.textContent,
) as EditorData;
const root = document.querySelector<HTMLElement>('#editor')!;
const language = document.documentElement.lang;

const text = document.createElement('div');
const workspacePlace = document.createElement('div');
let editor: Editor | undefined;
/** Whether the start screen is shown over an open statement. */
let isOpening = false;
const keep = new Keep(draw);

const startContext = (): StartContext => ({
  words,
  language,
  languages,
  isOpen: editor !== undefined,
  opened(draft) {
    open(draft);
    keep.opened(() => editor!.draft);
  },
  update: draw,
  show() {
    showStart(true);
  },
});

/** Puts a statement into the editor, and moves the focus to its text. */
function open(draft: EditorDraft): void {
  if (editor) {
    forgetTranslations(editor);
    editor.open(draft);
  } else begin(draft);
  isOpening = false;
  draw();
  editor!.focus();
}

/** Starts the editor with the first statement. */
function begin(draft: EditorDraft): void {
  const created = (editor = createEditor(text, draft, { words, language }));
  let before = created.draft;
  created.subscribe(() => {
    if (created.draft === before) return;
    before = created.draft;
    keep.changed(() => created.draft);
  });
  createWorkspace(workspacePlace, {
    ...{ editor: created, words, names },
    messages: all[language] ?? all.en!,
    parts: {
      text,
      translations: (context) => translationsTemplate(context, { languages, read }),
      publish: publishTemplate,
    },
    top: language === 'en' ? './' : '../',
    run: startChecks(),
    saved() {
      keep.saved();
    },
    newItem: (kind, selected, current) => (annotations) =>
      withItem(annotations, newItem(kind, selected, current)),
  });
  answerBuilder(created);
}

function showStart(isShown: boolean): void {
  isOpening = isShown;
  draw();
}

function draw(): void {
  const isStart = !editor || isOpening;
  workspacePlace.hidden = isStart;
  root.classList.toggle('open', editor !== undefined);
  render(
    html`<div class="top">
        ${
          editor
            ? html`<p>
                <button
                  type="button"
                  @click=${() => {
                    showStart(!isOpening);
                  }}
                >
                  ${isOpening ? words.layout.back : words.layout.openAnother}
                </button>
              </p>`
            : nothing
        }
        ${keepTemplate({
          words,
          language,
          keep,
          draft: editor && (() => editor!.draft),
          resumed: open,
        })}
      </div>
      ${isStart ? startTemplate(startContext()) : nothing} ${workspacePlace}`,
    root,
  );
}

root.replaceChildren();
draw();
takeDocuments(startContext);
void keep.look();
void loadForOffline(loadParts).then((isLoaded) => {
  start.isLoaded = isLoaded;
  draw();
});
