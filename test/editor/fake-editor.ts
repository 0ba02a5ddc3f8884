import type { Annotations, Editor, EditorDraft, Item } from '../../demo/editor/types.js';

const listed = { figure: 'figures', demand: 'demands', event: 'events', actor: 'actors' } as const;

/** An editor without a text: it holds a draft and its history, and tells its listeners about changes. */
export function fakeEditor(first: EditorDraft) {
  let draft = first;
  let selected: Pick<Item, 'kind' | 'index'> | undefined;
  const past: EditorDraft[] = [];
  const future: EditorDraft[] = [];
  const listeners = new Set<() => void>();
  const gone: string[] = [];
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const itemsOf = (): Item[] => {
    const items: Item[] = (['figure', 'demand', 'event', 'actor'] as const).flatMap((kind) =>
      draft[listed[kind]].map(({ id, source, confirm }, index) => ({
        ...{ kind, index, id, source, confirm, from: 0, to: 0 },
      })),
    );
    const { pullQuote, pullQuotes = [] } = draft;
    const quotes = pullQuotes.map(({ source }, index): Item => ({
      ...{ kind: 'quote', index, id: source, source, from: 0, to: 0 },
    }));
    if (pullQuote !== undefined)
      quotes.unshift({
        ...{ kind: 'quote', index: -1, id: pullQuote, source: pullQuote, from: 0, to: 0 },
      });
    return [...items, ...quotes];
  };
  const editor: Editor & {
    gone: string[];
    selectedWords: Editor['selectedWords'];
    changed: () => void;
  } = {
    /** The ids of the text that were asked for. */
    gone,
    changed,
    selectedWords: undefined,
    block: undefined,
    link: undefined,
    get draft() {
      return draft;
    },
    get items() {
      return itemsOf();
    },
    get selected() {
      return itemsOf().find(
        ({ kind, index }) => kind === selected?.kind && index === selected.index,
      );
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    annotate(update) {
      const { title, sections, notes, sha256, ...annotations } = draft;
      past.push(draft);
      future.length = 0;
      const next: Annotations = update(annotations);
      draft = { ...next, title, sections, sha256, ...(notes && { notes }) };
      changed();
    },
    select(item) {
      selected = item;
      changed();
    },
    goTo(id) {
      gone.push(id);
      return true;
    },
    open(opened) {
      draft = opened;
      changed();
    },
    run: () => false,
    can: () => false,
    undo() {
      const before = past.pop();
      if (!before) return;
      future.push(draft);
      draft = before;
      changed();
    },
    redo() {
      const after = future.pop();
      if (!after) return;
      past.push(draft);
      draft = after;
      changed();
    },
    focus: () => undefined,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    destroy: () => undefined,
  };
  return editor;
}
