import { strToU8, zipSync } from 'fflate';

/** Files by their paths, with `/` between folders. A text is in UTF-8. */
export type Files = Map<string, string | Uint8Array>;

/**
 * Packs files into a zip. The same files in the same order give the same zip.
 * @param folder The folder in the zip that contains the files. Without it, they are at the top.
 */
export function zipOf(files: Files, folder?: string): Uint8Array<ArrayBuffer> {
  const named = [...files].map(([path, content]) => [
    folder === undefined ? path : `${folder}/${path}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // The earliest time that a zip can hold, on any machine's clock.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(named) as Record<string, Uint8Array>, { level: 9, mtime });
}
