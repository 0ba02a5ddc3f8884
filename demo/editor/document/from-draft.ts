import { Fragment, type Mark, type Node } from 'prosemirror-model';
import type { Note, Section, Sentence } from '../../../src/statement/schema.js';
import type { Annotations, EditorDraft } from '../types.js';
import { placesOfMarks, type Placed } from './mark-places.js';
import { Held, schema } from './schema.js';

type Paragraph = Section['paragraphs'][number];

/** Returns the document of a draft. `toDraft` is its inverse. */
export function fromDraft(draft: EditorDraft): Node {
  const { title, sections, notes = [], ...rest } = draft;
  const annotations: Annotations & { sha256?: string } = { ...rest };
  delete annotations.sha256;
  const marks = new Map(notes.map(({ id, mark }) => [id, mark]));
  return schema.node('doc', { annotations: new Held(annotations) }, [
    schema.node('title', null, textOf(title)),
    ...sections.flatMap((section) => [
      headOf(section),
      ...section.paragraphs.map((paragraph) => paragraphOf(paragraph, marks)),
    ]),
    ...notes.map(({ id, mark, sentences }) =>
      schema.node('footnote', { id, mark }, contentOf(sentences, marks)),
    ),
  ]);
}

const textOf = (text: string, marks: readonly Mark[] = []) =>
  text ? [schema.text(text, marks)] : [];

function headOf({ id, heading, level = 2, kind: given }: Section): Node {
  const kind = given ?? null;
  return heading === undefined
    ? schema.node('break', { id, kind })
    : schema.node('heading', { id, level, kind }, textOf(heading));
}

function paragraphOf(paragraph: Paragraph, marks: Map<string, Note['mark']>): Node {
  const { id, item = null, quote = null, label = null, sentences } = paragraph;
  return schema.node('paragraph', { id, item, quote, label }, contentOf(sentences, marks));
}

/** Sentences are joined by a space, as the widgets show them. The space belongs to the sentence before it. */
function contentOf(sentences: Sentence[], noteMarks: Map<string, string>): Fragment {
  return Fragment.from(
    sentences.flatMap(({ id, text, marks = [] }, index) => {
      const sentence = schema.mark('sentence', { id });
      let done = 0;
      const nodes = placesOfMarks(text, marks).flatMap((place) => {
        const before = textOf(text.slice(done, place.start), [sentence]);
        done = place.end;
        return [...before, nodeOf(text, place, sentence, noteMarks)];
      });
      const rest = text.slice(done) + (index < sentences.length - 1 ? ' ' : '');
      return [...nodes, ...textOf(rest, [sentence])];
    }),
  );
}

function nodeOf(text: string, place: Placed, sentence: Mark, noteMarks: Map<string, string>): Node {
  if ('note' in place) {
    const { note } = place;
    return schema.node('noteMark', { note, mark: noteMarks.get(note) ?? '?' }, undefined, [
      sentence,
    ]);
  }
  const mark = 'url' in place ? schema.mark('link', { url: place.url }) : schema.mark(place.kind);
  return schema.text(text.slice(place.start, place.end), mark.addToSet([sentence]));
}
