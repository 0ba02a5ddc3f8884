import { readDocument } from '../../src/draft/read/read-document.js';
import { draft } from '../../src/draft/statement.js';

/** Drafts a statement from Markdown, or from another format by the name of the file. `leftOut` is what the report says is not in the text. */
export async function draftOf(source: string, language: string, name = 'document.md') {
  const root = await readDocument(name, new TextEncoder().encode(source));
  const { statement, report } = await draft(root, { language });
  const leftOut = report.flatMap(({ text }) => /^left out of the text, (.*)/.exec(text)?.[1] ?? []);
  return { statement, report, leftOut };
}
