import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { checksTemplate } from '../checks/checks.js';
import type { Context } from '../context.js';
import { detailsTemplate } from '../panels/details.js';
import { focusPanel, goToOpen, openCount, progressOf } from '../panels/items.js';
import { openItemKeys, openItemsTemplate } from '../panels/open-items.js';
import { panelTemplate } from '../panels/panel.js';
import { selectionTemplate } from '../panels/selection.js';
import type { PreviewFrame } from '../preview/frame.js';
import { type PreviewState, previewTemplate } from '../preview/preview.js';
import { saveTemplate } from '../save/save.js';
import { signatoriesTemplate } from '../signatories/signatories.js';
import type { SignatoriesState } from '../signatories/state.js';
import { commandForm, commandGroups, type CommandState, takeNoteKeys } from './commands.js';
import { type Part, tabsTemplate } from './tabs.js';
import { historyGroup, type ToolbarGroup, toolbarTemplate } from './toolbar.js';

export type Tab =
  'text' | 'signatories' | 'details' | 'translations' | 'checks' | 'preview' | 'publish';

/** What the layout places. */
export interface Parts {
  /** The element in which the editor of the text is. */
  text: HTMLElement;
  /** The iframe of the preview. It is already where it stays, at the end of the page. */
  preview: PreviewFrame;
  /** The translations. Without them, the layout has no such tab. */
  translations?: ((context: Context) => unknown) | undefined;
  /** What the author takes along, besides the file of the statement. */
  publish?: ((context: Context) => unknown) | undefined;
}

/** What the layout remembers. */
export interface LayoutState {
  tab: Tab;
  signatories: SignatoriesState;
  preview: PreviewState;
  commands: CommandState;
  /** Why the last paste was refused. */
  notice?: string | undefined;
}

/** Returns the commands that go to the next and to the previous unconfirmed item. */
function openGroup(context: Context): ToolbarGroup {
  const { editor, words } = context;
  const { open } = words.items;
  const isEnabled = openCount(editor.draft) > 0;
  const go = (step: 1 | -1) => () => {
    if (goToOpen(context, step)) focusPanel(context);
    else context.show({ kind: 'open' });
  };
  return {
    label: open.heading,
    buttons: [
      { name: open.previous, keys: 'Alt+ArrowUp', isEnabled, run: go(-1) },
      { name: open.next, keys: 'Alt+ArrowDown', isEnabled, run: go(1) },
    ],
  };
}

function noticeTemplate({ words, redraw, focusText }: Context, state: LayoutState) {
  return html`<div class="notice" role="alert">
    ${
      state.notice === undefined
        ? nothing
        : html`<p class="warning">${state.notice}</p>
            <button
              type="button"
              @click=${() => {
                state.notice = undefined;
                redraw();
                focusText();
              }}
            >
              ${words.items.close}
            </button>`
    }
  </div>`;
}

function textTemplate(context: Context, parts: Parts, state: LayoutState): TemplateResult {
  const { editor, words, messages } = context;
  const { confirmed, total } = progressOf(editor.draft);
  const { number } = messages;
  const groups = [
    openGroup(context),
    historyGroup(context),
    ...commandGroups(context, state.commands),
  ];
  return html`<div class="commands">
      <p class="progress">
        ${fill(words.items.open.progress, { n: number(confirmed), total: number(total) })}
      </p>
      ${toolbarTemplate(words.layout.commands, groups)} ${commandForm(context, state.commands)}
      ${noticeTemplate(context, state)} ${selectionTemplate(context)}
    </div>
    <div
      class="columns"
      @keydown=${(event: KeyboardEvent) => {
        takeNoteKeys(context, state.commands, event);
        if (event.key !== 'Enter' || !event.altKey || !editor.selected) return;
        event.preventDefault();
        focusPanel(context);
      }}
    >
      ${parts.text}
      <div
        class="side"
        @keydown=${(event: KeyboardEvent) => {
          openItemKeys(context, event);
        }}
      >
        ${panelTemplate(context)} ${openItemsTemplate(context)}
      </div>
    </div>`;
}

/** Renders the editor: its tabs, and what is in each. */
export function layoutTemplate(context: Context, parts: Parts, state: LayoutState): TemplateResult {
  const { words, messages, checks, redraw } = context;
  const { layout } = words;
  const number = (count: number) => (count > 0 ? messages.number(count) : undefined);
  const all: (Part & { id: Tab })[] = [
    { id: 'text', label: layout.tabs.text, content: textTemplate(context, parts, state) },
    {
      id: 'signatories',
      label: layout.tabs.signatories,
      count: number(context.editor.draft.signatories.length),
      content: state.tab === 'signatories' && signatoriesTemplate(context, state.signatories),
    },
    {
      id: 'details',
      label: layout.tabs.details,
      content: state.tab === 'details' && detailsTemplate(context),
    },
    {
      id: 'translations',
      label: layout.tabs.translations,
      content: state.tab === 'translations' && parts.translations?.(context),
    },
    {
      id: 'checks',
      label: layout.tabs.checks,
      count: number(checks.faults.length),
      content: state.tab === 'checks' && checksTemplate(context),
    },
    {
      id: 'preview',
      label: layout.tabs.preview,
      content: state.tab === 'preview' && previewTemplate(context, state.preview),
    },
    {
      id: 'publish',
      label: layout.tabs.publish,
      content:
        state.tab === 'publish' &&
        html`<p>${saveTemplate(context)}</p>
          <p class="hint">${words.publish.fileHint}</p>
          ${parts.publish?.(context) ?? nothing}`,
    },
  ];
  const shown = all.filter(({ id }) => id !== 'translations' || parts.translations);
  return html`${tabsTemplate(shown, state.tab, words, (id) => {
      state.tab = id as Tab;
      redraw();
    })}
    <p class="visually-hidden" role="status" id="editor-status"></p>`;
}
