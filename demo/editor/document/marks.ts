import type { Node } from 'prosemirror-model';
import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { fill } from '../../../src/i18n/format.js';
import type { EditorWords } from '../../words/editor/en.js';
import type { Annotations, Item, ItemKind } from '../types.js';
import { type BlockItem, isSame, itemsOf, itemsOfBlock } from './items.js';
import { annotationsOf } from './schema.js';

/** The texts of the buttons, and their language. */
export type Words = EditorWords['text'] & { language: string };

type Selected = Pick<Item, 'kind' | 'index'>;

/** The signs of the kinds of items, the same in all languages. */
const signs: Record<ItemKind, string> = {
  figure: '#',
  demand: '!',
  event: '◷',
  actor: '@',
  quote: '”',
};

/** What is drawn in a block. It is drawn anew if one of these values changes. */
interface Drawn {
  annotations: Annotations;
  selected: Selected | undefined;
  items: BlockItem[];
}

interface State {
  set: DecorationSet;
  drawn: Map<Node, Drawn>;
  selected: Selected | undefined;
  /** Whether the drawing waits for the end of a composition. */
  isLate: boolean;
}

const key = new PluginKey<State>('marks');

/** Returns the selected item. */
export function selectedItem(state: EditorState): Item | undefined {
  const selected = key.getState(state)?.selected;
  return selected && itemsOf(state.doc).find((item) => isSame(item, selected));
}

/** Selects an item, or none. */
export const withSelected = (tr: Transaction, selected: Selected | undefined): Transaction =>
  tr.setMeta(key, { selected: selected && { kind: selected.kind, index: selected.index } });

/** Draws the items in the text, each kind in its own way, with a button after its words. */
export function marks(words: Words): Plugin<State> {
  let view: EditorView | undefined;
  return new Plugin<State>({
    key,
    state: {
      init: (_, state) => draw(state.doc, undefined, words),
      apply: (tr, before, _, state) => {
        const meta = tr.getMeta(key) as { selected: Selected | undefined } | undefined;
        const selected = meta ? meta.selected : before.selected;
        const isSameSelected = isSameOrNone(selected, before.selected);
        const isComposing = view?.composing ?? false;
        const isDue = before.isLate && !isComposing;
        if (!tr.docChanged && isSameSelected && !isDue) return before;
        const set = tr.docChanged ? before.set.map(tr.mapping, tr.doc) : before.set;
        // New elements beside the composed characters would end the composition.
        if (isComposing) return { ...before, set, selected, isLate: true };
        return redraw(state.doc, { ...before, set, selected }, words, insertedBy(tr));
      },
    },
    props: {
      decorations: (state) => key.getState(state)!.set,
      handleClick: (view, at) => {
        const inside = itemsOf(view.state.doc).filter(({ from, to }) => from <= at && at < to);
        // The shortest words are those of the innermost item.
        const [item] = inside.sort((one, other) => one.to - one.from - (other.to - other.from));
        if (!isSameOrNone(item, key.getState(view.state)!.selected))
          view.dispatch(withSelected(view.state.tr, item));
        return false;
      },
    },
    view: (drawnIn) => {
      view = drawnIn;
      return {
        update({ state, dom }, before) {
          const { selected } = key.getState(state)!;
          if (!selected || isSame(selected, key.getState(before)?.selected)) return;
          dom.querySelector('.mark-selected')?.scrollIntoView({ block: 'nearest' });
        },
      };
    },
  });
}

const isSameOrNone = (one: Selected | undefined, other: Selected | undefined) =>
  one === other || isSame(one, other);

const draw = (doc: Node, selected: Selected | undefined, words: Words): State =>
  redraw(doc, { set: DecorationSet.empty, drawn: new Map(), selected, isLate: false }, words);

/** Whether a change inserted what is at a place. */
type IsInserted = (from: number, to: number) => boolean;

/** Finds what a change inserted. A block that was moved is the same node, but has lost its decorations. */
function insertedBy({ mapping }: Transaction): IsInserted {
  const ranges: { from: number; to: number }[] = [];
  mapping.maps.forEach((map, index) => {
    const later = mapping.slice(index + 1);
    map.forEach((_oldFrom, _oldTo, from, to) => {
      ranges.push({ from: later.map(from, -1), to: later.map(to, 1) });
    });
  });
  return (from, to) => ranges.some((range) => range.from <= from && to <= range.to);
}

/** Draws the blocks that changed. The decorations of the others have been mapped with their blocks. */
function redraw(
  doc: Node,
  { set, drawn, selected }: State,
  words: Words,
  isInserted: IsInserted = () => false,
): State {
  const annotations = annotationsOf(doc);
  const now = new Map<Node, Drawn>();
  const removed: Decoration[] = [];
  const added: Decoration[] = [];
  doc.forEach((block, at) => {
    if (!block.inlineContent) return;
    const before = isInserted(at, at + block.nodeSize) ? undefined : drawn.get(block);
    if (before?.annotations === annotations && isSameOrNone(before.selected, selected)) {
      now.set(block, before);
      return;
    }
    const items = itemsOfBlock(block, annotations);
    now.set(block, { annotations, selected, items });
    if (before && !isChanged(before, { annotations, selected, items })) return;
    if (!before || before.items.length > 0) removed.push(...set.find(at, at + block.nodeSize));
    for (const item of items) added.push(...decorationsOf(item, at + 1, selected, words));
  });
  if (removed.length > 0) set = set.remove(removed);
  if (added.length > 0) set = set.add(doc, added);
  return { set, drawn: now, selected, isLate: false };
}

/** Whether a block looks different with other items. */
function isChanged(before: Drawn, after: Drawn): boolean {
  const isSelected = ({ items, selected }: Drawn, at: number) => isSame(items[at]!.item, selected);
  return (
    before.items.length !== after.items.length ||
    after.items.some(({ item, start, end }, at) => {
      const old = before.items[at]!;
      return (
        old.item.value !== item.value ||
        old.item.index !== item.index ||
        old.start !== start ||
        old.end !== end ||
        isSelected(before, at) !== isSelected(after, at)
      );
    })
  );
}

function decorationsOf(
  { item, text, start, end }: BlockItem,
  at: number,
  selected: Selected | undefined,
  words: Words,
): Decoration[] {
  const { kind, index, value } = item;
  const isOpen = typeof value === 'object' && 'confirm' in value;
  const isSelected = isSame({ kind, index }, selected);
  const classes = `mark mark-${kind}${isOpen ? ' mark-open' : ''}${isSelected ? ' mark-selected' : ''}`;
  const { language } = words;
  const label = fill(isOpen ? words.openItems[kind] : words.items[kind], {
    words: shortened(text),
  });
  const look = { label, language, isOpen, isSelected };
  return [
    // With a name of its own, each item has its own element, and items on the same words are drawn inside each other.
    Decoration.inline(at + start, at + end, { nodeName: 'span', class: classes }),
    Decoration.widget(at + end, (view) => buttonOf(view, { kind, index }, { ...look, classes }), {
      key: `${kind} ${index} ${classes} ${label}`,
      side: 1,
      // A letter that is typed here does not get the marks of the button.
      marks: [],
      ignoreSelection: true,
      stopEvent: () => true,
    }),
  ];
}

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

interface Look {
  label: string;
  language: string;
  classes: string;
  isOpen: boolean;
  isSelected: boolean;
}

function buttonOf(view: EditorView, item: Selected, look: Look): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = look.language;
  button.className = `button-${look.classes.replaceAll(' ', ' button-')}`;
  button.dataset.kind = item.kind;
  button.dataset.index = String(item.index);
  button.textContent = `${signs[item.kind]}${look.isOpen ? '?' : ''}`;
  button.setAttribute('aria-label', look.label);
  button.setAttribute('aria-pressed', String(look.isSelected));
  button.addEventListener('click', () => {
    view.dispatch(withSelected(view.state.tr, item));
    // Drawing replaced the button, and the focus stays at its place.
    buttonIn(view, item)?.focus();
  });
  button.addEventListener('keydown', (event) => {
    const step = nextKeys[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    selectNextItem(step)(view.state, view.dispatch);
    const next = selectedItem(view.state);
    if (next) buttonIn(view, next)?.focus();
  });
  return button;
}

/** The keys that select the next or the previous item, with Alt. */
const nextKeys: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Returns the button of an item. */
const buttonIn = (view: EditorView, { kind, index }: Selected): HTMLElement | null =>
  view.dom.querySelector(`button[data-kind="${kind}"][data-index="${index}"]`);

/** Returns a command that selects the next or the previous item, from the selected one or from the caret. */
export const selectNextItem =
  (step: 1 | -1): Command =>
  (state, dispatch) => {
    const items = itemsOf(state.doc).filter(({ to }) => to > 0);
    if (items.length === 0) return false;
    const current = items.findIndex((item) => isSame(item, key.getState(state)!.selected));
    const caret = state.selection.head;
    const index =
      current >= 0
        ? current + step
        : step > 0
          ? items.findIndex(({ from }) => from >= caret)
          : items.findLastIndex(({ to }) => to <= caret);
    // After the last comes the first.
    const next = items.at(index % items.length)!;
    const tr = state.tr.setSelection(TextSelection.create(state.doc, next.from));
    dispatch?.(withSelected(tr, next));
    return true;
  };
