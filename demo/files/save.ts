/** Has the browser save a file that was made here. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has to have opened it before its address goes.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
