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
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else getSelection()?.selectAllChildren(shown);
    return false;
  }
}
