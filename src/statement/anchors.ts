/** Which sentences a page shows in full, so that a widget can lead to the one behind its words. */

type Has = (sentence: string) => boolean;

const texts = new Set<Has>();
const readers = new Set<() => void>();
const tell = () => {
  readers.forEach((reader) => {
    reader();
  });
};

/** Says that the page shows the sentences for which `has` is true; the function returned takes it back. */
export function offerText(has: Has): () => void {
  texts.add(has);
  tell();
  return () => {
    texts.delete(has);
    tell();
  };
}

/** Calls `reader` whenever the sentences on the page change, until the function returned is called. */
export function followTexts(reader: () => void): () => void {
  readers.add(reader);
  return () => {
    readers.delete(reader);
  };
}

/** Whether the page shows a sentence in full. */
export const isOnPage = (sentence: string): boolean => [...texts].some((has) => has(sentence));
