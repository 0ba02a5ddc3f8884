/** Which sentences a page shows in full, so that a widget can lead to the one behind its words. */
import type { Occasions } from './retry.js';

type Has = (sentence: string) => boolean;
type Reader = () => void;

const texts = new Set<Has>();
const readers = new Set<Reader>();

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

/** Counts the occasions on which a file that failed to load is requested again. */
export const occasions: Occasions = { connected: 0, online: 0 };

/** A server has no such events. */
const network: Partial<Pick<Window, 'addEventListener' | 'removeEventListener'>> = globalThis;

function online(): void {
  occasions.online++;
  pageChanged();
}

/**
 * Calls `reader` whenever the page changes or the network is back, until the returned function is called. The page is
 * observed only while there are readers.
 */
export function followPage(reader: Reader): () => void {
  if (!readers.size) network.addEventListener?.('online', online);
  readers.add(reader);
  return () => {
    readers.delete(reader);
    if (!readers.size) network.removeEventListener?.('online', online);
  };
}

interface Followed {
  observer: MutationObserver;
  readers: Set<Reader>;
}

/** The documents and shadow roots whose `lang` attributes are observed. */
const followed = new Map<Node, Followed>();

/**
 * Calls `reader` whenever a `lang` attribute changes in a document or a shadow root, or in those that contain it, until
 * the returned function is called. One observer serves all readers of a root, and ends with the last of them.
 */
export function followLanguage(root: Node, reader: Reader): () => void {
  const outer = root instanceof ShadowRoot && followLanguage(root.host.getRootNode(), reader);
  const { observer, readers } = followed.get(root) ?? observeLanguage(root);
  readers.add(reader);
  return () => {
    readers.delete(reader);
    if (!readers.size) {
      observer.disconnect();
      followed.delete(root);
    }
    if (outer) outer();
  };
}

function observeLanguage(root: Node): Followed {
  const readers = new Set<Reader>();
  const observer = new MutationObserver(() => {
    readers.forEach((reader) => {
      reader();
    });
  });
  // Added and removed nodes, of which a busy page has many, cost nothing here.
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  const made = { observer, readers };
  followed.set(root, made);
  return made;
}

/** Whether the page shows a sentence in full. */
export const isOnPage = (sentence: string): boolean => [...texts].some((has) => has(sentence));
