/** The limits that keep a hostile or mistaken file from using all memory or time. */

/** The largest file that is read. */
export const largestFile = 50_000_000;
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
