/**
 * Copies a text. Where the browser does not allow it, the text is selected where it stands, for the keyboard.
 * @returns whether it was copied.
 */
export async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shown.focus();
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** Lets a reader save a file that was made in the page. */
export function save(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it once the click is done with.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
