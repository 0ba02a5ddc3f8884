import type { Sentence } from './schema.js';

/** What the functions here need of a statement. */
interface Text<S extends Sentence = Sentence> {
  sections: { paragraphs: { sentences: S[] }[] }[];
}

/** Every sentence of the statement, in order. */
export function sentencesOf<S extends Sentence>(statement: Text<S>): S[] {
  return statement.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => paragraph.sentences),
  );
}

/** The whole text: sentences joined by a space, paragraphs by an empty line. This is what `sha256` is figured from. */
export function statementText(statement: Text): string {
  return statement.sections
    .flatMap((section) =>
      section.paragraphs.map((paragraph) =>
        paragraph.sentences.map((sentence) => sentence.text).join(' '),
      ),
    )
    .join('\n\n');
}

/** SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
export async function statementHash(statement: Text): Promise<string> {
  const bytes = new TextEncoder().encode(statementText(statement));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return digest.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
}
