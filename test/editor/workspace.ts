import '../../demo/styles/site.css';
import { fixtureCleanup } from '@open-wc/testing';
import { check } from '../../demo/editor/checks/check.js';
import { createEditor } from '../../demo/editor/document/create-editor.js';
import { newItem, withItem } from '../../demo/editor/document/new-item.js';
import { createWorkspace, type Workspace } from '../../demo/editor/layout/workspace.js';
import type { Opened, Source } from '../../demo/editor/open/messages.js';
import { createPreviewFrame } from '../../demo/editor/preview/frame.js';
import { translationsTemplate } from '../../demo/editor/translations/translations.js';
import type { Editor, EditorDraft } from '../../demo/editor/types.js';
import { en as words } from '../../demo/words/editor/en.js';
import { en as siteWords } from '../../demo/words/en.js';
import { readDocument } from '../../src/draft/read/read-document.js';
import { draft as draftFrom } from '../../src/draft/statement.js';
import type { ElementName } from '../../src/elements/registry.js';
import { all } from '../../src/i18n/all-locales.js';
import { until } from '../until.js';
import { unconfirmed } from './drafts.js';

const names = Object.fromEntries(
  Object.entries(siteWords.elements).map(([name, text]) => [name, text.name]),
) as Record<ElementName, string>;

const languages = { ar: 'العربية', en: 'English', fr: 'français' };

/** Reads plain text without a worker, which only the built site has. */
async function read(
  { name, content }: Source,
  { language = 'fr' }: { language?: string | undefined } = {},
): Promise<Opened> {
  const root = await readDocument(name, new Uint8Array(await content.arrayBuffer()));
  const { statement, report } = await draftFrom(root, { language: language || 'fr' });
  return { draft: statement, report, language: language || 'fr', saved: false };
}

let opened: { workspace: Workspace; editor: Editor; place: HTMLElement } | undefined;

/** Opens the editor with everything around it. `language` is the language of the page. */
export async function openWorkspace(
  draft: EditorDraft = unconfirmed,
  { language = 'en', run = check, editor: given = undefined as Editor | undefined } = {},
) {
  const place = document.createElement('main');
  place.lang = language;
  place.dir = all[language]!.dir;
  document.body.append(place);
  const text = document.createElement('div');
  const preview = createPreviewFrame(words.preview.frame, '/demo/site/preview.html');
  place.append(preview.element);
  const editor = given ?? createEditor(text, draft, { words, language });
  const workspace = createWorkspace(place, {
    ...{ editor, words, names, run, languages },
    messages: all[language]!,
    parts: {
      ...{ text, preview },
      translations: (context) => translationsTemplate(context, { read }),
    },
    saved: () => undefined,
    exported: () => undefined,
    newItem: (kind, selected, current) => (annotations) =>
      withItem(annotations, newItem(kind, selected, current)),
    pause: 0,
  });
  opened = { workspace, editor, place };
  const find = <T extends HTMLElement>(selector: string): T => {
    workspace.redraw();
    const found = place.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  /** Waits until the statement as it stands has been checked. */
  const checked = async () => {
    await workspace.context().checked();
    workspace.redraw();
  };
  /** Enters a value in a field and leaves it, like a person. */
  const fill = (selector: string, value: string) => {
    const field = find<HTMLInputElement>(selector);
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const button = (label: string, within = 'main') => {
    workspace.redraw();
    const found = [...document.querySelectorAll<HTMLElement>(`${within} button`)].find(
      (each) =>
        each.checkVisibility() && (each.textContent.trim() || each.ariaLabel)?.startsWith(label),
    );
    if (!found) throw new Error(`no button ${label}`);
    return found;
  };
  const active = () => document.activeElement as HTMLElement;
  const status = () => find('#editor-status').textContent;
  await checked();
  return { ...{ place, editor, workspace, find, fill, checked, button, active, status, until } };
}

/** Removes the editor. */
export function closeWorkspace(): void {
  opened?.workspace.destroy();
  opened?.editor.destroy();
  opened?.place.remove();
  opened = undefined;
  fixtureCleanup();
}

/** Presses a key with Alt where the focus is. The runner's own commands cannot do this in every engine. */
export function pressAlt(key: string): void {
  const event = new KeyboardEvent('keydown', {
    ...{ key, altKey: true, bubbles: true, cancelable: true },
  });
  document.activeElement!.dispatchEvent(event);
}
