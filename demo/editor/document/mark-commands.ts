import { toggleMark } from 'prosemirror-commands';
import { closeHistory } from 'prosemirror-history';
import { getMarkRange } from './mark-range.js';
import type { Command, EditorState } from 'prosemirror-state';
import { allowedUrl } from '../../../src/utils/allowed-url.js';
import { schema } from './schema.js';

export const toggleEmphasis: Command = toggleMark(schema.marks.emphasis);
export const toggleStrong: Command = toggleMark(schema.marks.strong);

/** Returns the URL of the link at the caret or at the start of the selection. */
export function linkAt({ selection }: EditorState): string | undefined {
  const { $from } = selection;
  const range = getMarkRange($from, schema.marks.link);
  return range?.mark.attrs.url as string | undefined;
}

/** Links the selected words, or changes the link at the caret. URLs are `https:`, `http:` or `mailto:`. */
export const setLink =
  (text: string): Command =>
  (state, dispatch) => {
    const url = allowedUrl(text.trim());
    const { from, to, $from, empty } = state.selection;
    const range = empty ? getMarkRange($from, schema.marks.link) : { from, to };
    if (url === undefined || !range || !allowsLinks(state)) return false;
    const tr = state.tr.addMark(range.from, range.to, schema.mark('link', { url }));
    dispatch?.(closeHistory(tr));
    return true;
  };

/** Removes the links of the selected words, or the link at the caret. */
export const removeLink: Command = (state, dispatch) => {
  const { from, to, $from, empty } = state.selection;
  const { link } = schema.marks;
  const range = empty ? getMarkRange($from, link) : { from, to };
  if (!range || !state.doc.rangeHasMark(range.from, range.to, link)) return false;
  dispatch?.(closeHistory(state.tr.removeMark(range.from, range.to, link)));
  return true;
};

const allowsLinks = ({ doc, selection: { from, to } }: EditorState) => {
  let allows = false;
  doc.nodesBetween(from, to, (node) => {
    if (node.inlineContent && node.type.allowsMarkType(schema.marks.link)) allows = true;
  });
  return allows;
};
