import type { StatementContent } from './content.js';

type Section = StatementContent['sections'][number];
type Paragraph = Section['paragraphs'][number];

/** A list of sentences; one whose ids are not those that are counted is as it was. */
type PackedParagraph = string[] | Paragraph;

/** A statement as the module embeds it: the same JSON, with the text in lists instead of records. */
export interface PackedStatement<P extends PackedParagraph = PackedParagraph> extends Omit<
  StatementContent,
  'sections'
> {
  sections: (Omit<Section, 'paragraphs'> & { paragraphs: P[] })[];
}

/** The paragraphs are `p1`, `p2`, …, the sentences of the first `p1s1`, `p1s2`, …. */
const counted = (texts: string[], count: number): Paragraph => ({
  id: `p${count}`,
  sentences: texts.map((text, index) => ({ id: `p${count}s${index + 1}`, text })),
});

/** The statement without the ids that `unpack` counts. */
export function pack(statement: StatementContent): PackedStatement {
  let count = 0;
  const sections = statement.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => {
      const texts = paragraph.sentences.map(({ text }) => text);
      const same = JSON.stringify(counted(texts, ++count)) === JSON.stringify(paragraph);
      return same ? texts : paragraph;
    }),
  }));
  return { ...statement, sections };
}

/** Puts the paragraphs in the place of the packed ones. */
function unpackWith<P extends PackedParagraph>(
  packed: PackedStatement<P>,
  paragraphOf: (packed: P, count: number) => Paragraph,
): StatementContent {
  let count = 0;
  const sections = packed.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => paragraphOf(paragraph, ++count)),
  }));
  return { ...packed, sections };
}

/** The statement that was packed. */
export const unpack = (packed: PackedStatement): StatementContent =>
  unpackWith(packed, (paragraph, count) =>
    Array.isArray(paragraph) ? counted(paragraph, count) : paragraph,
  );

/** One of which all paragraphs are counted: the module then holds no more than that takes. */
export const unpackCounted = (packed: PackedStatement<string[]>): StatementContent =>
  unpackWith(packed, counted);
