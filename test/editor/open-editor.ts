import { createEditor } from '../../demo/editor/document/create-editor.js';
import type { EditorDraft } from '../../demo/editor/types.js';
import { en } from '../../demo/words/editor/en.js';

/** Opens a draft in the page. */
export function openEditor(draft: EditorDraft) {
  const place = document.createElement('div');
  document.body.append(place);
  const editor = createEditor(place, draft, { words: en, language: 'en' });
  const text = place.querySelector<HTMLElement>('[role=textbox]')!;
  const find = (selector: string) => text.querySelector<HTMLElement>(selector);
  /** Returns the text node that contains some words, and their place in it. */
  const nodeWith = (words: string) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(words);
      if (at >= 0) return { node, at };
    }
    throw new Error(`no text contains ${JSON.stringify(words)}`);
  };
  /** Puts the caret before or after some words, like a click. */
  const caret = (words: string, side: 'before' | 'after') => {
    text.focus();
    const { node, at } = nodeWith(words);
    getSelection()!.collapse(node, side === 'after' ? at + words.length : at);
    document.dispatchEvent(new Event('selectionchange'));
  };
  /** Selects words of one text node. */
  const selectWords = (words: string) => {
    text.focus();
    const { node, at } = nodeWith(words);
    getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
    document.dispatchEvent(new Event('selectionchange'));
  };
  /** Pastes like a browser. */
  const paste = (data: Record<string, string>) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
    // Firefox makes no event that has data.
    const event = new Event('paste', { bubbles: true, cancelable: true });
    text.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: clipboardData }));
  };
  const close = () => {
    editor.destroy();
    place.remove();
  };
  return { editor, place, text, find, caret, selectWords, paste, close };
}

/** Returns the texts of the sentences of a draft, by paragraph. */
export const textsOf = ({ sections }: EditorDraft): string[][] =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ sentences }) => sentences.map(({ text }) => text)),
  );
