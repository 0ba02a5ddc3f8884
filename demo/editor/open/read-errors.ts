import type { JsonFault } from './json.js';

/** Why a document was not opened, as a sentence for the author. */
export class ReadError extends Error {
  constructor(
    message: string,
    /** The places of a saved statement that have to be corrected. */
    readonly faults: JsonFault[] = [],
  ) {
    super(message);
  }
}

/** The worker ended without an answer. */
export class CrashError extends Error {}
