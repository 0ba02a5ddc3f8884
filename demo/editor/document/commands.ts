/** The commands of the editor, for the toolbar and for keys. Each is one step of the history. */
export * from './block-commands.js';
export * from './mark-commands.js';
export { addNote, goToNote, removeNote } from './note-commands.js';
export { joinBackwards, joinForwards, splitParagraph } from './paragraph-commands.js';
export { joinSentences, splitSentence } from './sentence-commands.js';
