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

export const tooDeep = (name: string): Error =>
  new Error(
    `${name}: lists, quotations or elements are nested more than ${deepest} deep. Copy the text into a new document and try again.`,
  );
