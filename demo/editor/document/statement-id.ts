import { type Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { statementIdFrom } from '../../../src/draft/slug.js';
import { progressOf } from '../panels/items.js';
import type { EditorDraft } from '../types.js';
import { annotationsOf, withAnnotations } from './schema.js';

const idOf = (doc: Node) =>
  statementIdFrom(doc.firstChild!.textContent.trim(), annotationsOf(doc).date);

/** Whether a statement was hardly published: it has no URL, and something is to be confirmed. */
function isUnpublished(draft: EditorDraft): boolean {
  const { confirmed, total } = progressOf(draft);
  return draft.url === undefined && confirmed < total;
}

/** Lets the id of an unpublished statement follow its title and date, until the author writes another id. */
export function statementId(draft: EditorDraft): Plugin {
  const follows = isUnpublished(draft);
  return new Plugin({
    appendTransaction(_, { doc: before }, { doc, tr }) {
      if (!follows || before === doc) return null;
      const annotations = annotationsOf(doc);
      const { id } = annotationsOf(before);
      const next = idOf(doc);
      // An undone change brings its own id back.
      if (annotations.id !== id || next === id || id !== idOf(before)) return null;
      return withAnnotations(tr, { ...annotations, id: next });
    },
  });
}
