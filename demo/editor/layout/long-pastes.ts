/** The most characters that a paste may have, about 100 pages. Each of its paragraphs changes the open document. */
export const mostPasted = 300_000;

/**
 * Stops a paste or a drop that is too long for the open document before its editor reads it. `refuse` is called with the
 * number of characters. Returns a function that ends this.
 */
export function refuseLongPastes(place: HTMLElement, refuse: (length: number) => void): () => void {
  const look = (event: ClipboardEvent | DragEvent) => {
    const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
    const text = data?.getData('text/plain') ?? '';
    const { length } = text === '' ? (data?.getData('text/html') ?? '') : text;
    if (length <= mostPasted) return;
    event.preventDefault();
    event.stopPropagation();
    refuse(length);
  };
  // Before the listeners of the editor, which is inside.
  for (const type of ['paste', 'drop'] as const) place.addEventListener(type, look, true);
  return () => {
    for (const type of ['paste', 'drop'] as const) place.removeEventListener(type, look, true);
  };
}
