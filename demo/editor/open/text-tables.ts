import type { Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EditorDraft } from '../types.js';
import { textIn } from './detect-language.js';

/** Spaces and the dashes between cells can differ. */
const bare = (text: string) => text.replace(/[\s–]/gu, '');

/** Counts the tables of a document of which a row with several cells is a paragraph of its draft. */
export function tablesAsText(root: Root, { sections }: Pick<EditorDraft, 'sections'>): number {
  const paragraphs = new Set(
    sections.flatMap((section) =>
      section.paragraphs.map(({ sentences }) => bare(sentences.map(({ text }) => text).join(''))),
    ),
  );
  const isText = ({ children }: TableRow) => {
    const cells = children.map((cell) => bare(textIn(cell))).filter(Boolean);
    return cells.length > 1 && paragraphs.has(cells.join(''));
  };
  let count = 0;
  visit(root, 'table', ({ children }) => {
    if (children.some(isText)) count++;
  });
  return count;
}
