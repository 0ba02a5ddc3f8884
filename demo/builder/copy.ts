/**
 * Copies a text. Selects it for the keyboard if the browser refuses.
 * @returns whether it was copied
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
