import '../styles/editor.css';
import { html, render } from 'lit';
import type { EditorData } from '../pages/editor.js';
import { Keep } from './keep/keep.js';
import { keepTemplate } from './keep/keep.template.js';
import { loadForOffline } from './open/offline.js';
import { start } from './open/state.js';
import { type StartContext, startTemplate, takeDocuments } from './open/start.js';
import type { EditorDraft } from './types.js';

const { words, languages } = JSON.parse(document.querySelector('#data')!.textContent) as EditorData;
const root = document.querySelector<HTMLElement>('#editor')!;
const language = document.documentElement.lang;

let draft: EditorDraft | undefined;
const keep = new Keep(draw);

const startContext = (): StartContext => ({
  words,
  language,
  languages,
  isOpen: draft !== undefined,
  opened(opened) {
    draft = opened;
    keep.opened(() => draft!);
    draw();
  },
  update: draw,
});

function draw(): void {
  render(
    html`${keepTemplate({
      words,
      language,
      keep,
      draft: draft && (() => draft!),
      resumed(kept) {
        draft = kept;
        draw();
      },
    })}
    ${startTemplate(startContext())}`,
    root,
  );
}

root.replaceChildren();
draw();
takeDocuments(startContext);
void keep.look();
void loadForOffline().then((isLoaded) => {
  start.isLoaded = isLoaded;
  draw();
});
