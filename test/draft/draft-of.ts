import { readDocument } from '../../src/draft/read/read-document.js';
import { draft } from '../../src/draft/statement.js';

/** Drafts a statement from Markdown. `leftOut` is what the report says is not in the text. */
export async function draftOf(markdown: string, language: string) {
  const root = await readDocument('document.md', new TextEncoder().encode(markdown));
  const { statement, report } = await draft(root, { language });
  const leftOut = report.flatMap(({ text }) => /^left out of the text, (.*)/.exec(text)?.[1] ?? []);
  return { statement, report, leftOut };
}
