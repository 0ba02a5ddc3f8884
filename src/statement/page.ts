/** Which sentences a page shows in full, so that a widget can lead to the one behind its words. */

/** An element that shows a statement in full. */
export interface FullText extends EventTarget {
  /** The id of the sentence that is marked. */
  target: string | undefined;
  /** Returns the element of a sentence. */
  sentence: (id: string) => HTMLElement | undefined;
}

const texts = new Set<FullText>();
const readers = new Set<() => void>();

/** Has every element look again at what the page says: which sentences it shows, and in which language it is. */
export const pageChanged = (): void => {
  readers.forEach((reader) => {
    reader();
  });
};

/** Adds a full text to the page; the function returned removes it. */
export function offerText(text: FullText): () => void {
  texts.add(text);
  pageChanged();
  return () => {
    texts.delete(text);
    pageChanged();
  };
}

const followed = new WeakSet<Node>();

/** Follows the language of a part of the page: the document, or a shadow root with all that it stands in. */
export function followLanguage(root: Node): void {
  if (root instanceof ShadowRoot) followLanguage(root.host.getRootNode());
  if (followed.has(root)) return;
  followed.add(root);
  new MutationObserver(pageChanged).observe(root, { subtree: true, attributeFilter: ['lang'] });
}

/** Calls `reader` whenever that changes, until the function returned is called. */
export function followPage(reader: () => void): () => void {
  readers.add(reader);
  return () => {
    readers.delete(reader);
  };
}

/** Returns the full texts that have a sentence, whether a reader can see them or not. */
export const textsWith = (sentence: string): FullText[] =>
  [...texts].filter((text) => text.sentence(sentence));

/** Marks a sentence in one full text, and nothing in the others. */
export const markIn = (marked: FullText, sentence: string): void => {
  texts.forEach((text) => {
    text.target = text === marked ? sentence : undefined;
  });
};

/** Whether the page has a sentence in a full text. Whether a reader can see it there is decided on a click. */
export const isOnPage = (sentence: string): boolean => textsWith(sentence).length > 0;
