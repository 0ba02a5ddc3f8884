import { baseKeymap, chainCommands, deleteSelection } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Command, Plugin } from 'prosemirror-state';
import {
  joinBackwards,
  joinForwards,
  makeHeading,
  makeParagraph,
  moveParagraphDown,
  moveParagraphUp,
  splitParagraph,
  splitSentence,
  toggleEmphasis,
  toggleStrong,
} from './commands.js';
import { selectNextItem } from './marks.js';

/** Keys that are left to the browser: Tab leaves the text, and the arrows move the caret. */
const backspace = chainCommands(deleteSelection, joinBackwards);
const del = chainCommands(deleteSelection, joinForwards);

/** Keeps the keys even if nothing is undone. Otherwise, with Caps Lock, the keys without Shift would be tried. */
const redoKeys: Command = (state, dispatch) => {
  redo(state, dispatch);
  return true;
};

const own: Record<string, Command> = {
  Enter: splitParagraph,
  'Shift-Enter': splitParagraph,
  'Mod-Enter': splitSentence,
  Backspace: backspace,
  'Mod-Backspace': backspace,
  'Shift-Backspace': backspace,
  Delete: del,
  'Mod-Delete': del,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redoKeys,
  'Mod-b': toggleStrong,
  'Mod-i': toggleEmphasis,
  'Mod-Alt-0': makeParagraph,
  'Mod-Alt-2': makeHeading(2),
  'Mod-Alt-3': makeHeading(3),
  'Alt-ArrowDown': selectNextItem(1),
  'Alt-ArrowUp': selectNextItem(-1),
  'Alt-Shift-ArrowDown': moveParagraphDown,
  'Alt-Shift-ArrowUp': moveParagraphUp,
};

const { 'Mod-a': selectAll } = baseKeymap;

export const keys = (): Plugin => keymap({ ...own, ...(selectAll && { 'Mod-a': selectAll }) });
