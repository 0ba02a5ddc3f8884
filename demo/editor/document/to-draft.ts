import type { Node } from 'prosemirror-model';
import type { Note, Section } from '../../../src/statement/schema.js';
import type { EditorDraft } from '../types.js';
import { sentencesOfBlock } from './layout.js';
import { annotationsOf, type Form, schema } from './schema.js';

type Paragraph = Section['paragraphs'][number];

const drafts = new WeakMap<Node, EditorDraft>();
const paragraphs = new WeakMap<Node, Paragraph | null>();

/**
 * Returns the draft that a document shows, without its checksum. Returns the same object each time. Texts have no white
 * space at their ends, and paragraphs without words are left out. A heading without paragraphs stays, so that the
 * checks report it.
 */
export function toDraft(doc: Node): EditorDraft {
  let draft = drafts.get(doc);
  if (!draft) {
    draft = draftOf(doc);
    drafts.set(doc, draft);
  }
  return draft;
}

function draftOf(doc: Node): EditorDraft {
  const { confirm, schemaVersion, id, date, language, url, pullQuote, pullQuotes, ...rest } =
    annotationsOf(doc);
  const sections: Section[] = [];
  const notes: Note[] = [];
  doc.forEach((block) => {
    const { heading, break: start, paragraph: text, footnote } = schema.nodes;
    if (block.type === heading || block.type === start) sections.push(sectionOf(block));
    else if (block.type === footnote) notes.push(...noteOf(block));
    else if (block.type === text) {
      const paragraph = paragraphOf(block);
      if (!paragraph) return;
      if (sections.length === 0) sections.push({ id: 'section-1', paragraphs: [] });
      sections.at(-1)!.paragraphs.push(paragraph);
    }
  });
  return {
    // The keys are in the order of the schema.
    ...(confirm !== undefined && { confirm }),
    schemaVersion,
    id,
    title: doc.firstChild!.textContent.trim(),
    date,
    language,
    ...(url !== undefined && { url }),
    sha256: '',
    ...(pullQuote !== undefined && { pullQuote }),
    ...(pullQuotes && { pullQuotes }),
    sections: sections.filter(
      (section) => section.paragraphs.length > 0 || section.heading !== undefined,
    ),
    ...(notes.length > 0 && { notes }),
    ...rest,
  };
}

function sectionOf({ type, attrs, textContent }: Node): Section {
  const { id, level, kind } = attrs as { id: string; level?: 2 | 3; kind: 'notes' | null };
  const heading = type === schema.nodes.heading ? textContent.trim() : '';
  return {
    id,
    ...(heading && { heading }),
    ...(heading && level === 3 && { level }),
    ...(kind && { kind }),
    paragraphs: [],
  };
}

function paragraphOf(block: Node): Paragraph | null {
  let paragraph = paragraphs.get(block);
  if (paragraph === undefined) {
    const sentences = sentencesOfBlock(block).map(({ sentence }) => sentence);
    const { id, item, quote, label } = block.attrs as Form & { id: string };
    paragraph =
      sentences.length > 0
        ? {
            id,
            ...(item && { item }),
            ...(quote && { quote }),
            ...(label !== null && { label }),
            sentences,
          }
        : null;
    paragraphs.set(block, paragraph);
  }
  return paragraph;
}

function noteOf(block: Node): Note[] {
  const sentences = sentencesOfBlock(block).map(({ sentence }) => sentence);
  const { id, mark } = block.attrs as { id: string; mark: string };
  return sentences.length > 0 ? [{ id, mark, sentences }] : [];
}
