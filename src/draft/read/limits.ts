/** The limits that keep a hostile or mistaken file from using all memory or time. */

/** The largest file that is read. */
const largestFile = 50_000_000;
/** Refuses a file by its size in bytes, before it is read into memory. */
export function refuseSize(name: string, size: number): void {
  if (size <= largestFile) return;
  throw new Error(
    `${name} is larger than ${largestFile / 1_000_000} MB. Remove its images, or copy its text into a new document.`,
  );
}

/** The most that the files in an archive unpack to. */
export const largestUnpacked = 150_000_000;
/** The longest text that is read, in characters. */
export const longestText = 1_000_000;
const deepest = 100;

/** Refuses a text whose lines are nested deeper than any document. */
export function refuseDepth<T>(name: string, parts: T[], depthOf: (part: T) => number): void {
  if (parts.some((part) => depthOf(part) > deepest)) throw tooDeep(name);
}

/** The most cells of a table and elements of an XML file. A list of 10,000 signatories needs a third of them. */
const most = 1_000_000;

/** A table or a file has more parts than a document of one statement. `readDocument` names the document. */
export class TooManyParts extends Error {}

/** Refuses a table. Each of its rows is as long as the longest, so that a small file can ask for any number of cells. */
export function refuseCells(rows: number, columns: number): void {
  if (rows * columns > most) throw new TooManyParts();
}

/** Refuses XML with more tags than memory has room for, before it is parsed. */
export function refuseTags(files: Uint8Array[]): void {
  let count = 0;
  for (const xml of files) {
    for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) count += 1;
  }
  if (count > 2 * most) throw new TooManyParts();
}

export const tooManyParts = (name: string): Error =>
  new Error(
    `${name} has a table or a part that is larger than in any statement. Copy its text into a new document and try again.`,
  );

export const tooDeep = (name: string): Error =>
  new Error(
    `${name}: lists, quotations or elements are nested more than ${deepest} deep. Copy the text into a new document and try again.`,
  );
