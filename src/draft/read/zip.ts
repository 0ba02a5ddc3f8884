import { unzipSync } from 'fflate';
import { largestUnpacked, refuseTags, TooManyParts } from './limits.js';

export type Files = Record<string, Uint8Array>;

class TooLarge extends Error {}

/** Unpacks the files of an archive whose names pass. Refuses an archive that unpacks to more than the limit. */
export function unpack(name: string, bytes: Uint8Array, wanted: (file: string) => boolean): Files {
  let size = 0;
  try {
    // A file that is longer than its header says is cut there, and its XML is not well-formed then.
    const files = unzipSync(bytes, {
      filter: ({ name: file, originalSize }) => {
        if (!wanted(file)) return false;
        size += originalSize;
        if (size > largestUnpacked) throw new TooLarge();
        return true;
      },
    });
    refuseTags(Object.values(files));
    return files;
  } catch (error) {
    if (error instanceof TooManyParts) throw error;
    throw new Error(
      error instanceof TooLarge
        ? `${name} unpacks to more than ${largestUnpacked / 1_000_000} MB. Copy its text into a new document and try again.`
        : `${name} is damaged and cannot be unpacked. Open it in a word processor and save it again.`,
      { cause: error },
    );
  }
}

/** Returns the names of the files in an archive without unpacking them, or none if it is damaged. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}
