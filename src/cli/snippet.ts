import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { dsdStyle } from '../snippets/dsd-format.js';
import { type ElementName, elementNames } from '../elements/registry.js';
import { escape } from '../utils/html.js';
import { snippetOf } from '../snippets/snippet.js';
import { checkAttributes } from './attributes.js';
import { Failure, output } from './output.js';
import { readStatement } from './read-statement.js';

export interface SnippetOptions {
  lang: string;
  module: string;
  format: string;
  page: string;
  dsd?: boolean;
  inContext?: boolean;
}

/** Prints the snippet of an element with its fallback content. */
export async function snippet(
  file: string,
  element: string,
  rest: string[],
  { lang, module, format, page, dsd, inContext }: SnippetOptions,
): Promise<void> {
  const statement = await readStatement(file);
  const attributes = attributesIn(rest);
  try {
    checkSource(attributes, format, page);
    // An element that is not there is told of below.
    if (elementNames.includes(element as ElementName)) {
      checkAttributes(statement, element as ElementName, attributes);
    }
    const widget = snippetOf(statement, {
      element,
      attributes,
      format,
      lang,
      page,
      dsd,
      inContext,
    });
    const script = `<script type="module" src="${escape(module)}"></script>\n`;
    // Where another format is needed a script would not come through.
    output.out(format === 'element' ? script + widget : widget);
    if (dsd) {
      const style = createHash('sha256').update(dsdStyle(element as ElementName, attributes));
      output.note(`under a Content-Security-Policy: style-src 'sha256-${style.digest('base64')}'`);
    }
    if (!attributes.src && !attributes.statement) {
      const made = `this fits only ${format === 'element' || format === 'blockquote' ? 'a module' : 'a page'} that holds ${file}, as "statement-widgets build" makes one`;
      const other = `; for another module say where the statement is: --src https://…/${basename(file)}`;
      output.note(linked.includes(format) ? made : made + other);
    }
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

/** The formats that are a link. */
const linked = ['link', 'markdown'];

/** Whether a format can name a statement of its own, and a frame that one. */
function checkSource(
  { src, statement }: Record<string, string>,
  format: string,
  page: string,
): void {
  for (const [name, value] of Object.entries({ src, statement })) {
    if (value !== undefined && linked.includes(format)) {
      throw new Failure(
        `${name}: expected another format, such as iframe or blockquote: a link cannot name a statement, since on many pages strangers may write links`,
      );
    }
  }
  if (format !== 'iframe') return;
  if (statement !== undefined) {
    throw new Failure(
      'statement: expected --src: the page of this format takes no inline statement',
    );
  }
  // Where the page will lie is not known of an address without a host.
  const around = 'https://page.invalid';
  const { origin } = new URL(page, around);
  if (src === undefined || new URL(src, new URL(page, around)).origin === origin) return;
  if (origin !== around) {
    throw new Failure(`src: expected an address on ${origin}, as the page is; found "${src}"`);
  }
  output.note(`${page} shows this statement only where it lies on ${new URL(src).origin} itself`);
}

/** Pairs of `--name value`, `--name=value`; a name alone is an attribute without a value. */
function attributesIn(args: string[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let index = 0; index < args.length; index++) {
    const [, name, given] = /^--([a-z][\w-]*)(?:=([^]*))?$/.exec(args[index]!) ?? [];
    if (!name || name.startsWith('on')) {
      throw new Failure(`attributes: expected --name value; found "${args[index]!}"`);
    }
    const next = args[index + 1];
    if (given === undefined && next !== undefined && !next.startsWith('--')) {
      attributes[name] = next;
      index++;
    } else attributes[name] = given ?? '';
  }
  return attributes;
}
