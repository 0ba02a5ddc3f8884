import type { Sentence } from './schema.js';

/** The part of a statement that these functions need. */
interface Text<S extends Sentence = Sentence> {
  sections: { paragraphs: { sentences: S[] }[] }[];
  notes?: { sentences: S[] }[] | undefined;
}

/** Caches the sentences of a statement by its sections, because widgets look up each sentence. */
const lists = new WeakMap<object, Sentence[]>();

/** Returns the paragraphs of the sections, and after them the footnotes. A gap among the footnotes stays a gap. */
export const paragraphsOf = <S extends Sentence>({
  sections,
  notes = [],
}: Text<S>): { sentences: S[] }[] => sections.flatMap(({ paragraphs }) => paragraphs).concat(notes);

/** Every sentence of the statement, in order: those of the sections, then those of the footnotes. */
export function sentencesOf<S extends Sentence>(statement: Text<S>): S[] {
  const { sections } = statement;
  const list =
    (lists.get(sections) as S[] | undefined) ??
    paragraphsOf(statement).flatMap(({ sentences }) => sentences);
  lists.set(sections, list);
  return list;
}

/**
 * The words of the whole text: sentences joined by a space, paragraphs and footnotes by an empty line. This is what
 * `sha256` is figured from. Headings, labels, speakers and the marks of items and footnotes are not part of it.
 */
export function statementText(statement: Text): string {
  return paragraphsOf(statement)
    .map(({ sentences }) => sentences.map((sentence) => sentence.text).join(' '))
    .join('\n\n');
}

/** Returns the SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
export async function statementHash(statement: Text): Promise<string> {
  const bytes = new TextEncoder().encode(statementText(statement));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return digest.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
}
