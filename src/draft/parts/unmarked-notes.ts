import type { Block } from '../tree/blocks.js';
import { linesOf, type Rich } from '../tree/rich.js';
import type { FoundNote } from './notes.js';
import type { Text } from './sections.js';

/**
 * Moves notes that no sentence refers to into a closing section, because a statement has marks of notes in sentences only.
 * The label of each is the signatory or heading that has its mark.
 */
export function withUnmarkedNotes(text: Text, found: FoundNote[], blocks: Block[]): Text {
  const sentences = text.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.sentences),
  );
  const marked = new Set(
    sentences.flatMap(({ marks = [] }) =>
      marks.flatMap((mark) => ('note' in mark ? mark.note : [])),
    ),
  );
  const unmarked = text.notes.filter(({ id }) => !marked.has(id));
  if (unmarked.length === 0) return text;
  const lines = blocks.flatMap(({ rich, rows = [] }) => [rich, ...rows.flat()].flatMap(linesOf));
  const paragraphs = unmarked.map(({ id, mark, sentences: own }) => {
    const label = labelOf(found.find((note) => note.id === id)!.key, lines) ?? mark;
    return { id, ...(label && { label }), sentences: own };
  });
  return {
    ...text,
    sections: [
      ...text.sections,
      { id: `section-${text.sections.length + 1}`, kind: 'notes', paragraphs },
    ],
    notes: text.notes.filter((note) => !unmarked.includes(note)),
    report: [
      ...text.report,
      ...paragraphs.map(({ id, label }) => ({
        line: found.find((note) => note.id === id)!.line,
        text: `moved to the closing notes, footnote that no sentence refers to: ${label}`,
      })),
    ],
  };
}

/** Returns the words before the mark of a note. */
function labelOf(key: string, lines: Rich[]): string | undefined {
  for (const { text, spans } of lines) {
    const mark = spans.find((span) => 'note' in span && span.note === key);
    if (mark) return text.slice(0, mark.start).trim();
  }
  return undefined;
}
