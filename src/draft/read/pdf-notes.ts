/** The notes at the foot of pages. */
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { Layout } from './pdf-layout.js';
import type { Line } from './pdf-lines.js';

/** Divides lines into the text and the notes at the foot of pages, which are smaller and begin with a number. */
export function withoutNotes(lines: Line[], { size }: Layout): { text: Line[]; notes: Line[] } {
  const text: Line[] = [];
  const notes: Line[] = [];
  let inNotes: number | undefined;
  for (const line of lines) {
    const isSmall = line.size < size * 0.94;
    const begins = isSmall && (line.runs[0]?.raised === true || /^\[?\d{1,3}\]?\s/.test(line.text));
    if (begins) inNotes = line.page;
    else if (!isSmall || inNotes !== line.page) inNotes = undefined;
    (inNotes === undefined ? text : notes).push(line);
  }
  return { text, notes };
}

export interface Note {
  page: number;
  mark: string;
  definition: FootnoteDefinition;
}

/** Pairs marks with notes. A mark without a note stays as text, and a note without a mark as a paragraph. */
export function linked(blocks: RootContent[], notes: Note[]): RootContent[] {
  const used = new Set<Note>();
  const names = new Set<string>();
  const visit = (children: PhrasingContent[]) => {
    children.forEach((node, index) => {
      if (node.type !== 'footnoteReference') {
        if ('children' in node) visit(node.children);
        return;
      }
      const note = notes.find((each) => each.mark === node.identifier && !used.has(each));
      if (!note) {
        children[index] = { type: 'text', value: `[${node.identifier}]` };
        return;
      }
      used.add(note);
      let name = note.mark;
      for (let count = 2; names.has(name); count += 1) name = `${note.mark}-${count}`;
      names.add(name);
      Object.assign(node, { identifier: name, label: name });
      Object.assign(note.definition, { identifier: name, label: name });
    });
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') visit(block.children);
  }
  const rest = notes
    .filter((note) => !used.has(note))
    .flatMap(({ mark, definition }): RootContent[] => {
      const [paragraph] = definition.children;
      if (paragraph?.type !== 'paragraph') return [];
      if (mark) paragraph.children.unshift({ type: 'text', value: `[${mark}] ` });
      return [paragraph];
    });
  return [...rest, ...notes.filter((note) => used.has(note)).map(({ definition }) => definition)];
}
