import '../styles/editor.css';
import { html, nothing, render } from 'lit';
import { all } from '../../src/i18n/all-locales.js';
import { embedded } from '../../src/statement/embedded.js';
import { checkEveryLanguage } from '../../src/statement/validation/every-language.js';
import { loadDrawing } from '../files/draw.js';
import type { EditorData } from '../pages/editor.js';
import { startChecks } from './checks/start-worker.js';
import { createEditor } from './document/create-editor.js';
import { findWords } from './document/items.js';
import { newItem, withItem } from './document/new-item.js';
import { Keep } from './keep/keep.js';
import { keepTemplate } from './keep/keep.template.js';
import { createWorkspace } from './layout/workspace.js';
import { loadForOffline } from './open/offline.js';
import { read } from './open/read.js';
import { start } from './open/state.js';
import { type StartContext, startTemplate, takeDocuments } from './open/start.js';
import { openCount } from './panels/items.js';
import { createPreviewFrame } from './preview/frame.js';
import { answerBuilder } from './publish/answer-builder.js';
import { loadParts } from './publish/publish.js';
import { notePublished, setPublished } from './publish/published.js';
import { publishTemplate } from './publish/publish.template.js';
import { revealFocus } from '../reveal-focus.js';
import { responsive } from './responsive.js';
import { forgetTranslations } from './translations/state.js';
import { translationsTemplate } from './translations/translations.js';
import type { Editor, EditorDraft } from './types.js';

checkEveryLanguage();

const { words, languages, names, folderFaults } = JSON.parse(
  document.querySelector('#data')!.textContent,
) as EditorData;
const root = document.querySelector<HTMLElement>('#editor')!;
const language = document.documentElement.lang;

const text = document.createElement('div');
const workspacePlace = document.createElement('div');
const top = language === 'en' ? './' : '../';
const preview = createPreviewFrame(words.preview.frame, `${top}preview.html`);
workspacePlace.append(preview.element);
const run = startChecks();
const loadChecks = () => run(embedded as unknown as EditorDraft, false);
let editor: Editor | undefined;
/** Whether the start screen is shown over an open statement. */
let isOpening = false;
const keep = new Keep(draw);

const startContext = (): StartContext => ({
  words,
  language,
  languages,
  isOpen: editor !== undefined,
  async opened(draft) {
    await open(draft);
    // Only a file that was finished can be on a website.
    if (openCount(draft) === 0) notePublished(draft);
    else setPublished(undefined);
    keep.opened(() => editor!.draft);
  },
  update: draw,
  show() {
    showStart(true);
  },
});

/** The last opening. A second click on the same button waits for the first. */
let last: Promise<unknown> = Promise.resolve();

function open(draft: EditorDraft): Promise<void> {
  const opening = last.then(() => show(draft));
  last = opening.catch(() => undefined);
  return opening;
}

/** Puts a statement into the editor, and moves the focus to its text. */
async function show(draft: EditorDraft): Promise<void> {
  await findWords(draft);
  if (editor) {
    forgetTranslations(editor);
    editor.open(draft);
  } else await begin(draft);
  isOpening = false;
  draw();
  editor!.focus();
}

/** Starts the editor with the first statement. */
async function begin(draft: EditorDraft): Promise<void> {
  const respond = responsive();
  const created = createEditor(text, draft, { words, language });
  await respond();
  editor = created;
  let before = created.draft;
  created.subscribe(() => {
    if (created.draft === before) return;
    before = created.draft;
    keep.changed(() => created.draft);
  });
  createWorkspace(workspacePlace, {
    ...{ editor: created, words, names, languages },
    messages: all[language] ?? all.en!,
    parts: {
      ...{ text, preview },
      translations: (context) => translationsTemplate(context, { read }),
      publish: (context) => publishTemplate(context, folderFaults),
    },
    run,
    saved() {
      keep.saved();
    },
    exported() {
      notePublished(created.draft);
      keep.noted();
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
          resumed: (draft) => void open(draft),
        })}
      </div>
      ${isStart ? startTemplate(startContext()) : nothing} ${workspacePlace}`,
    root,
  );
}

root.replaceChildren();
draw();
revealFocus(root, '.item-panel > :not(.row) :is(input, select, textarea, button, summary)');
takeDocuments(startContext);
void keep.look();
void loadForOffline(loadParts, loadChecks, loadDrawing, preview.load).then((isLoaded) => {
  start.isLoaded = isLoaded;
  draw();
});
