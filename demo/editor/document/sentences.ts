import { isHistoryTransaction } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { UsedIds } from './ids.js';
import { withOutdated } from '../translations/outdated.js';
import { withReopened } from './reopened.js';
import { repair } from './repair.js';
import { annotationsOf, schema, sentenceIdOf, withAnnotations } from './schema.js';
import { toDraft } from './to-draft.js';

/** What the plugin remembers. It grows with the document, and undo does not change it. */
interface Memory {
  right: WeakSet<Node>;
  ids: UsedIds;
  /** The last document that was repaired. */
  last: Node | undefined;
  view: EditorView | undefined;
  /** The last change of a composition, which waits for its repair. */
  waiting: Transaction | undefined;
}

const key = new PluginKey<Memory>('sentences');

/** Returns the ids in use, for commands. */
export function idsOf(state: EditorState): UsedIds {
  const ids = key.getState(state)?.ids ?? new UsedIds();
  ids.read(state.doc);
  return ids;
}

/** Repairs a document that has just been opened. This is no step of its history. */
export function repaired(state: EditorState): EditorState {
  const memory = key.getState(state)!;
  const tr = repair(state.tr, memory).setMeta('addToHistory', false);
  memory.last = tr.doc;
  return tr.docChanged ? state.apply(tr) : state;
}

/**
 * Keeps the marks of sentences right after each change. While the author composes characters with an input method,
 * nothing is changed, because this would end the composition. The repair follows.
 */
export const sentences = (): Plugin<Memory> =>
  new Plugin<Memory>({
    key,
    state: {
      init: () => ({
        right: new WeakSet(),
        ids: new UsedIds(),
        last: undefined,
        view: undefined,
        waiting: undefined,
      }),
      apply: (_, memory) => memory,
    },
    appendTransaction(transactions, before, state) {
      const memory = key.getState(state)!;
      const changes = transactions.filter(({ docChanged }) => docChanged);
      const isLate = transactions.some((each) => each.getMeta(key) !== undefined);
      if (changes.length === 0 && !isLate) return null;
      if (memory.view?.composing) {
        memory.waiting = changes.at(-1) ?? memory.waiting;
        return null;
      }
      const isHistory = transactions.some(isHistoryTransaction);
      const old = memory.last ?? before.doc;
      const tr = repair(state.tr, {
        ...memory,
        before: old,
        // What is cut can be pasted, and undo brings items back by itself.
        isRemoval: !isHistory && !transactions.some((each) => each.getMeta('uiEvent') === 'cut'),
        isExact: isHistory,
      });
      // History brings back what was noted.
      if (!isHistory) noteChanges(tr, old);
      memory.last = tr.doc;
      // History adds the repair to the step of the change.
      if (memory.waiting) tr.setMeta('appendedTransaction', memory.waiting);
      memory.waiting = undefined;
      // The marks for the next letter are those of the words before it.
      return tr.docChanged ? tr : null;
    },
    props: {
      handleTextInput: (view, from, to, text) => typedBefore(view, from, to, text),
      handleDOMEvents: {
        compositionend: (view) => {
          // The editor reads the composed text after this event.
          setTimeout(() => {
            catchUp(view);
          }, 50);
          return false;
        },
      },
    },
    view(view) {
      key.getState(view.state)!.view = view;
      return {};
    },
  });

/** Notes which translations and which confirmed items are of a text that has changed. */
function noteChanges(tr: Transaction, before: Node): void {
  const given = annotationsOf(tr.doc);
  const [old, now] = [toDraft(before), toDraft(tr.doc)];
  const annotations = withReopened(withOutdated(given, old, now), old, now);
  if (annotations !== given) withAnnotations(tr, annotations);
}

function catchUp(view: EditorView): void {
  if (view.isDestroyed || view.composing || !key.getState(view.state)!.waiting) return;
  view.dispatch(view.state.tr.setMeta(key, 'late'));
}

/** Words that are typed before a sentence belong to it, and not to the sentence before. */
function typedBefore(view: EditorView, from: number, to: number, text: string): boolean {
  if (from !== to || view.composing) return false;
  const { state } = view;
  const $from = state.doc.resolve(from);
  const { nodeBefore, nodeAfter } = $from;
  if (!nodeBefore?.isText || !nodeAfter?.isText || state.storedMarks) return false;
  const [before, after] = [sentenceIdOf(nodeBefore), sentenceIdOf(nodeAfter)];
  if (before === after || !after || !/\s$/.test(nodeBefore.text ?? '') || !text.trim())
    return false;
  const marks = [schema.mark('sentence', { id: after })];
  view.dispatch(state.tr.insert(from, schema.text(text, marks)).scrollIntoView());
  return true;
}
