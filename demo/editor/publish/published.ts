import type { EditorDraft } from '../types.js';

/** What a statement was like when it was opened as a finished file, or exported. It may be on a website since. */
export interface Published {
  /** The title, the headings and the sentences. */
  words: string;
  /** The number of corrections. */
  corrections: number;
}

let published: Published | undefined;

/** Returns the words that a correction is about. */
function wordsOf({ title, sections, notes = [] }: EditorDraft): string {
  const sentences = [...sections.flatMap(({ paragraphs }) => paragraphs), ...notes];
  const headings = sections.flatMap(({ heading = [] }) => heading);
  const texts = sentences.flatMap((each) => each.sentences.map(({ text }) => text));
  return [title, ...headings, ...texts].join('\n');
}

const countOf = ({ corrections = [] }: EditorDraft) => corrections.length;

/** Notes that the statement, as it now reads, may be on a website. */
export function notePublished(draft: EditorDraft): void {
  published = { words: wordsOf(draft), corrections: countOf(draft) };
}

/** Replaces what is known of the open statement, because another one was opened. */
export function setPublished(known: Published | undefined): void {
  published = known;
}

/** Returns what is known of the open statement, to be kept with it. */
export const publishedNow = (): Published | undefined => published;

/** Whether the words of a published statement have changed, and no correction was added since. */
export const lacksCorrection = (draft: EditorDraft): boolean =>
  published !== undefined &&
  published.words !== wordsOf(draft) &&
  published.corrections >= countOf(draft);
