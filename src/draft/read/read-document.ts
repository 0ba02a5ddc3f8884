import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml', 'toml']);

/** Parses a text or Markdown document. */
// eslint-disable-next-line @typescript-eslint/require-await -- reading other formats takes time
export async function readDocument(name: string, bytes: Uint8Array): Promise<Root> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return markdown.parse(text.replace(/\r\n?/g, '\n'));
  } catch {
    // The encoding cannot be detected.
  }
  throw new Error(`${name}: not in UTF-8. Save it as plain text with the encoding UTF-8.`);
}
