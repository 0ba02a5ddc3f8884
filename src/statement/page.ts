/** Which sentences a page shows in full, so that a widget can lead to the one behind its words. */

type Has = (sentence: string) => boolean;

const texts = new Set<Has>();
const readers = new Set<() => void>();

/** Has every element look again at what the page says: which sentences it shows, and in which language it is. */
export const pageChanged = (): void => {
  readers.forEach((reader) => {
    reader();
  });
};

/** Says that the page shows the sentences for which `has` is true; the function returned takes it back. */
export function offerText(has: Has): () => void {
  texts.add(has);
  pageChanged();
  return () => {
    texts.delete(has);
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

/** Whether the page shows a sentence in full. */
export const isOnPage = (sentence: string): boolean => [...texts].some((has) => has(sentence));
