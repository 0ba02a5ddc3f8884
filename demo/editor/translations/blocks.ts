import type { EditorDraft } from '../types.js';
import type { MarkedText } from './changes.js';

type Paragraph = EditorDraft['sections'][number]['paragraphs'][number];

/** A text that is translated as one: a sentence, a heading or the title. Its key is its place in a translation. */
export interface Unit extends MarkedText {
  key: string;
}

/** A paragraph of a document, or another part of it that is aligned as one. */
export interface Block {
  kind: 'title' | 'heading' | 'paragraph' | 'note';
  id: string;
  units: Unit[];
  /** What a paragraph is, besides text: an item of a list, a quotation, a line of the address block. */
  form?: 'item' | 'quote' | 'address';
  /** The number of footnote marks whose footnote has no counterpart. They are not taken. */
  lost?: number;
}

function formOf({ item, quote, label }: Paragraph): Pick<Block, 'form'> {
  if (item) return { form: 'item' };
  if (quote) return { form: 'quote' };
  return label === undefined ? {} : { form: 'address' };
}

/** Returns the parts of a document in their order: the title, the text with its headings, the footnotes. */
export function blocksOf({ title, sections, notes = [] }: EditorDraft): Block[] {
  const sentences = (
    each: { id: string; text: string; marks?: MarkedText['marks'] | undefined }[],
  ): Unit[] => each.map(({ id, text, marks = [] }) => ({ key: `sentences/${id}`, text, marks }));
  const line = (kind: Block['kind'], id: string, key: string, text: string): Block => ({
    ...{ kind, id, units: [{ key, text, marks: [] }] },
  });
  return [
    ...(title ? [line('title', 'title', 'title', title)] : []),
    ...sections.flatMap(({ id, heading, paragraphs }) => [
      ...(heading === undefined ? [] : [line('heading', id, `sections/${id}`, heading)]),
      ...paragraphs.map((paragraph): Block => ({
        ...{ kind: 'paragraph', id: paragraph.id, units: sentences(paragraph.sentences) },
        ...formOf(paragraph),
      })),
    ]),
    ...notes.map((note): Block => ({
      ...{ kind: 'note', id: note.id, units: sentences(note.sentences) },
    })),
  ];
}
