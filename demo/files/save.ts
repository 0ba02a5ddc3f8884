/** Downloads a generated file. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser must open the file before its URL is revoked.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
