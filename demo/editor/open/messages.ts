import type { Finding } from '../../../src/draft/types.js';
import type { EditorDraft } from '../types.js';
import type { JsonFault } from './json.js';

/** What is read: a file, or what was pasted. */
export interface Source {
  /** The name of the file, which messages repeat. */
  name: string;
  content: Blob;
}

/** What the page asks the worker for. */
export interface Request {
  source: Source;
  /** The language of the document. If it is missing, the worker finds it out. */
  language?: string | undefined;
  /** The language of a document whose text does not say. */
  otherwise: string;
  /** The day of issue, if the author gives it. */
  date?: string | undefined;
}

/** How far the worker is. Only a PDF says its pages. */
export interface Progress {
  stage: 'reading' | 'finding';
  page?: number;
  pages?: number;
}

/** A statement that was opened. */
export interface Opened {
  draft: EditorDraft;
  report: Finding[];
  /** The language of the text, as a BCP 47 tag. */
  language: string;
  /** How many tables became paragraphs of the text. */
  tables?: number;
  /** Whether the file was a saved statement. Its language is not read anew. */
  saved: boolean;
}

/** What the worker answers. A message is a sentence for the author. */
export type Answer =
  | { type: 'ready' }
  | ({ type: 'progress' } & Progress)
  | ({ type: 'opened' } & Opened)
  | { type: 'failed'; message: string; faults: JsonFault[] };
