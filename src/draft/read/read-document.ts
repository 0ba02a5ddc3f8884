import type { Root } from 'mdast';
import { decode, decodePage } from './encoding.js';
import { kindOf, type Kind } from './kind.js';
import { longestText, tooDeep, TooManyParts, tooManyParts } from './limits.js';
import type { OnPage } from './pdf-engine.js';
import { tidy } from './tidy.js';

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface RootContentMap {
    toml: Toml;
  }
  interface Toml extends Literal {
    type: 'toml';
  }
  interface RootData {
    /** Messages about parts that could not be read or were left out. */
    messages?: string[];
    /** The origin of a web page, if the page gives its URL. */
    site?: string;
  }
  interface ListItemData {
    /** The mark of a numbered item, if it is not a number with a full stop: `1)`. */
    mark?: string;
  }
}

/**
 * Reads a document of any format as a tree of Markdown. `data.messages` of the root names the parts that were left out.
 * Calls `onPage` after each page of a PDF.
 * @throws an error with the name of the file that says what to do, if the file cannot be read.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  onPage?: OnPage,
): Promise<Root> {
  const messages: string[] = [];
  try {
    const kind = kindOf(name, bytes);
    const root = tidy(
      kind === 'pdf'
        ? await (await import('./pdf.js')).readPdf(name, bytes, messages, onPage)
        : await read(kind, name, bytes, messages),
    );
    if (root.children.every(({ type }) => type === 'yaml' || type === 'toml')) {
      throw new Error(`${name} has no text.`);
    }
    root.data = { ...root.data, messages };
    return root;
  } catch (error) {
    if (error instanceof TooManyParts) throw tooManyParts(name);
    // No ordinary document makes the stack overflow.
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(name);
  }
}

/**
 * Removes the scripts and style sheets of a page. One without an end stays. The search never returns to an earlier place, so
 * the time depends only on the length.
 */
function withoutScripts(html: string): string {
  const start = /<!--[^]*?(?:-->|$)|<(script|style)(?=[\s/>])/gi;
  let text = '';
  let from = 0;
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const [, name] = found;
    if (name === undefined) continue;
    const end = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi');
    end.lastIndex = start.lastIndex;
    if (!end.test(html)) break;
    text += html.slice(from, found.index);
    from = start.lastIndex = end.lastIndex;
  }
  return text + html.slice(from);
}

async function read(
  kind: Exclude<Kind, 'pdf'>,
  name: string,
  bytes: Uint8Array,
  messages: string[],
): Promise<Root> {
  switch (kind) {
    case 'docx':
      return (await import('./docx.js')).readDocx(name, bytes, messages);
    case 'odt':
      return (await import('./odt.js')).readOdt(name, bytes, messages);
  }
  const decoded = kind === 'html' ? decodePage(bytes, messages) : decode(bytes, messages);
  // Saved pages have their images and scripts in them.
  const text = (kind === 'html' ? withoutScripts(decoded) : decoded)
    .replace(/\r\n?/g, '\n')
    .replace(/data:image\/[^\s"')>]*/g, 'data:,');
  if (text.length > longestText) {
    throw new Error(
      `${name} has more than a million characters. Give the document of one statement.`,
    );
  }
  switch (kind) {
    case 'fodt':
      return (await import('./odt.js')).readFlatOdt(name, text, messages);
    case 'html':
      return (await import('./html.js')).readHtml(name, text, messages);
    case 'markdown':
      return (await import('./markdown.js')).readMarkdown(name, text, messages);
    case 'text':
      return (await import('./plain-text.js')).readPlainText(text, messages);
  }
}
