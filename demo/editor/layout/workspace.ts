import '../../styles/editor-panels.css';
import { render } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { Messages } from '../../../src/i18n/messages.js';
import type { ElementName } from '../../../src/elements/registry.js';
import type { EditorWords } from '../../words/editor/en.js';
import { Checker, type Run } from '../checks/checker.js';
import { announcement } from '../checks/checks.js';
import type { Place } from '../checks/places.js';
import type { Context, NewItem } from '../context.js';
import {
  focusPanel,
  goToOpen,
  numberOf,
  openSignatories,
  openTranslations,
  summaryOf,
} from '../panels/items.js';
import { newPreviewState, updatePreview } from '../preview/preview.js';
import { columns, type Column } from '../signatories/rows.js';
import { newSignatoriesState } from '../signatories/state.js';
import { showTranslation, translationSelectors } from '../translations/state.js';
import type { Editor, Item } from '../types.js';
import { mostPasted, refuseLongPastes } from './long-pastes.js';
import { layoutTemplate, type LayoutState, type Parts, type Tab } from './layout.js';

interface Options {
  editor: Editor;
  parts: Parts;
  words: EditorWords;
  /** The messages of the library in the language of the page. */
  messages: Messages;
  /** The names of the elements in the language of the page. */
  names: Record<ElementName, string>;
  newItem: NewItem;
  /** Languages of statements by their own names. */
  languages: Record<string, string>;
  /** Called after the author has saved the statement as a file. */
  saved: () => void;
  /** Called after the author has exported the statement for a website. */
  exported: () => void;
  /** Checks a draft. */
  run: Run;
  /** How long the author has to pause before a check, in milliseconds. */
  pause?: number;
}

export interface Workspace {
  context: () => Context;
  redraw: () => void;
  destroy: () => void;
}

/** The ids of fields whose names are not those of the keys. */
const fieldIds: Record<string, string> = { heading: 'item-heading-text' };

/** Renders everything around the text into a place, and keeps it up to date. */
export function createWorkspace(place: HTMLElement, options: Options): Workspace {
  const { editor, parts, words, messages, names, newItem, languages } = options;
  const state: LayoutState = {
    tab: 'text',
    signatories: newSignatoriesState(),
    preview: newPreviewState(),
    commands: {},
  };
  let frame = 0;
  let said = '';
  let selected: string | undefined;

  const schedule = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const checker = new Checker({
    run: options.run,
    ...(options.pause !== undefined && { pause: options.pause }),
    changed: ({ isWaiting }) => {
      schedule();
      if (isWaiting) return;
      // Said once for each result, and only as a count.
      const text = announcement(context());
      if (text !== said) announce(text);
      said = text;
    },
  });

  // What is beside the text and what is scrolled to is below the commands. Another tab hides them. A ResizeObserver
  // reports an error in WebKit if a scroll bar appears meanwhile.
  let size = 0;
  const measure = () => {
    const { offsetHeight } = place.querySelector<HTMLElement>('.commands')!;
    if (offsetHeight === 0 || offsetHeight === size) return;
    size = offsetHeight;
    place.style.setProperty('--commands-size', `${size}px`);
  };
  // The panel ends above the end of the screen, also if the page is not scrolled to the text yet.
  let top = '';
  const measureTop = () => {
    const { y } = place.querySelector('.columns')!.getBoundingClientRect();
    const next = `${Math.max(0, Math.round(y))}px`;
    if (parts.text.offsetHeight === 0 || next === top) return;
    place.style.setProperty('--columns-top', (top = next));
  };
  const measureAll = () => {
    measure();
    measureTop();
  };
  addEventListener('resize', measureAll);
  addEventListener('scroll', measureTop, { passive: true });

  const announce = (text: string) => {
    const status = place.querySelector('#editor-status');
    if (status) status.textContent = text;
  };

  const context = (): Context => ({
    ...{ editor, words, messages, newItem, languages, announce, show },
    ...{ saved: options.saved, exported: options.exported },
    checks: checker.checks,
    checked: () => {
      checker.request(() => editor.draft);
      return checker.settled();
    },
    focus: (selector) => {
      draw();
      place.querySelector<HTMLElement>(selector)?.focus();
    },
    focusText,
    redraw: draw,
  });

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const wantsPreview = state.tab === 'preview';
    if (wantsPreview && !checker.wantsPreview) checker.request(() => editor.draft);
    checker.wantsPreview = wantsPreview;
    const current = context();
    const focused = document.activeElement;
    const isInPanel = place.querySelector('.side')?.contains(focused);
    render(layoutTemplate(current, parts, state), place, { renderBefore: parts.preview.element });
    // For example, undo can remove the item of the panel.
    if (isInPanel && !focused?.isConnected) editor.focus();
    measureAll();
    if (wantsPreview) updatePreview(parts.preview, current, state.preview, names);
    else parts.preview.element.hidden = true;
    sayItem(current);
  }

  /** Says which item is selected, if the author is in the text. */
  function sayItem({ editor: { selected: item, draft } }: Context): void {
    const key = item && `${item.kind} ${item.index}`;
    if (key === selected) return;
    selected = key;
    if (!item) return;
    place.querySelector('.side')!.scrollTop = 0;
    const { items } = words;
    const { n, total } = numberOf(editor, item);
    if (parts.text.contains(document.activeElement))
      announce(
        fill(items.announced, {
          kind: items.kinds[item.kind],
          n: messages.number(n),
          total: messages.number(total),
          words: summaryOf(draft, item, messages),
          state: item.confirm === undefined ? items.confirmed : items.unconfirmed,
        }),
      );
    keepVisible();
  }

  /** Keeps the marked words above the panel, where it is at the bottom of the screen. */
  function keepVisible(): void {
    const panel = place.querySelector('.item-panel');
    const mark = parts.text.querySelector('.mark-selected');
    if (panel && mark && getComputedStyle(panel).position === 'fixed')
      mark.scrollIntoView({ block: 'start' });
  }

  function focusText(item?: Pick<Item, 'kind' | 'index'>): void {
    draw();
    const mark =
      item &&
      parts.text.querySelector<HTMLElement>(
        `button[data-kind="${item.kind}"][data-index="${item.index}"]`,
      );
    if (mark) mark.focus();
    else editor.focus();
  }

  function open(tab: Tab): void {
    state.tab = tab;
    draw();
  }

  function show(to: Place): void {
    const current = context();
    const focus = (...selectors: string[]) => {
      draw();
      const found = selectors.map((selector) => place.querySelector<HTMLElement>(selector));
      found.find(Boolean)?.focus();
    };
    switch (to.kind) {
      case 'title':
      case 'text':
        open('text');
        editor.goTo(to.kind === 'title' ? 'title' : to.id);
        editor.focus();
        break;
      case 'item':
        open('text');
        editor.select(to.item);
        focus(`#${fieldIds[to.field] ?? `item-${to.field || 'heading'}`}`, '#item-heading');
        break;
      case 'signatory':
        if (columns.includes(to.field as Column)) state.signatories.shown.add(to.field as Column);
        open('signatories');
        focus(`#signatory-${to.index}-${to.field || 'name'}`, '#heading-signatories');
        break;
      case 'details':
        open('details');
        focus(`#details-${to.field} input`, `#details-${to.field || 'date'}`, '#heading-details');
        break;
      case 'translation':
        showTranslation(editor, to);
        open(parts.translations ? 'translations' : 'text');
        focus(...translationSelectors(to.key), '#heading-translations');
        break;
      case 'checks':
        open('checks');
        focus('#heading-checks');
        break;
      case 'open':
        open('text');
        if (goToOpen(current, 1)) focusPanel(current);
        else {
          const [index] = openSignatories(editor.draft);
          const [text] = openTranslations(editor.draft);
          if (index !== undefined) show({ kind: 'signatory', index, field: 'name' });
          else if (text) show({ kind: 'translation', ...text });
          else focus('#open-items');
        }
    }
  }

  // A mark in the text was chosen: its panel gets the focus.
  const chosen = ({ target }: Event) => {
    if ((target as Element).closest('button[data-kind]') && editor.selected) focusPanel(context());
  };
  parts.text.addEventListener('click', chosen);
  const acceptPastes = refuseLongPastes(parts.text, (length) => {
    const [n, most] = [length, mostPasted].map((each) => messages.number(each));
    state.notice = fill(words.layout.tooLong, { n: n!, most: most! });
    draw();
  });

  let draft = editor.draft;
  const unsubscribe = editor.subscribe(() => {
    if (editor.draft !== draft) {
      ({ draft } = editor);
      checker.request(() => editor.draft);
    }
    schedule();
  });
  draw();
  checker.request(() => editor.draft);
  return {
    context,
    redraw: draw,
    destroy: () => {
      unsubscribe();
      cancelAnimationFrame(frame);
      removeEventListener('resize', measureAll);
      removeEventListener('scroll', measureTop);
      parts.text.removeEventListener('click', chosen);
      acceptPastes();
    },
  };
}
