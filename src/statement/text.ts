import type { Sentence } from './schema.js';

/** The part of a statement that these functions need. */
interface Text<S extends Sentence = Sentence> {
  sections: { paragraphs: { sentences: S[] }[] }[];
}

/** Caches the sentences of a statement by its sections, because widgets look up each sentence. */
const lists = new WeakMap<object, Sentence[]>();

/** Returns every sentence of the statement, in order. */
export function sentencesOf<S extends Sentence>({ sections }: Text<S>): S[] {
  const list =
    (lists.get(sections) as S[] | undefined) ??
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
  lists.set(sections, list);
  return list;
}

/**
 * Returns the whole text: sentences joined by a space, paragraphs by an empty line. `sha256` is the hash of this
 * text.
 */
export function statementText(statement: Text): string {
  return statement.sections
    .flatMap((section) =>
      section.paragraphs.map((paragraph) =>
        paragraph.sentences.map((sentence) => sentence.text).join(' '),
      ),
    )
    .join('\n\n');
}

/** Returns the SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
export async function statementHash(statement: Text): Promise<string> {
  const bytes = new TextEncoder().encode(statementText(statement));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return digest.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
}
