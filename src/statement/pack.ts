import type { StatementContent } from './content.js';

type Section = StatementContent['sections'][number];

/** A statement as the module embeds it: the same JSON, with each section's text in lists instead of records. */
export interface PackedStatement extends Omit<StatementContent, 'sections'> {
  /** Paragraphs of sentences. */
  sections: (Omit<Section, 'paragraphs'> & { paragraphs: string[][] })[];
}

/** The statement without the ids of its paragraphs and sentences, which are those that `unpack` counts. */
export function pack(statement: StatementContent): PackedStatement {
  const sections = statement.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text)),
  }));
  return { ...statement, sections };
}

/** The statement that was packed: its paragraphs are `p1`, `p2`, …, the sentences of the first `p1s1`, `p1s2`, …. */
export function unpack(packed: PackedStatement): StatementContent {
  let count = 0;
  const sections = packed.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((texts) => {
      const id = `p${++count}`;
      return { id, sentences: texts.map((text, index) => ({ id: `${id}s${index + 1}`, text })) };
    }),
  }));
  return { ...packed, sections };
}
