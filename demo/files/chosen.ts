/** Returns a listener that takes the file chosen in an input. */
export const onChosen =
  (take: (file: File) => void) =>
  ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) take(file);
    // Allows choosing the same file again after a correction.
    input.value = '';
  };
