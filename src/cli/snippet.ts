import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { dsdStyle } from '../snippets/dsd-format.js';
import { type ElementName, elementNames } from '../elements/registry.js';
import { fault, invalid } from '../utils/errors.js';
import { moduleTag } from '../snippets/script-tag.js';
import { snippetOf } from '../snippets/snippet.js';
import { checkAttributes } from './attributes.js';
import { Failure, output } from './output.js';
import { embeddedContentOf } from '../statement/content.js';
import { embedded } from '../statement/embedded.js';
import { readStatement } from './read-statement.js';

export interface SnippetOptions {
  lang: string;
  module: string;
  format: string;
  page: string;
  dsd?: boolean;
  inContext?: boolean;
}

/** Prints the snippet of an element, with its fallback content. */
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
    if (inContext && !dsd) throw fault('--in-context', 'works only with --dsd. Add --dsd.');
    // `snippetOf` refuses an unknown element.
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
    const script = `${moduleTag(module)}\n`;
    // The other formats are for sites that remove scripts.
    output.out(format === 'element' ? script + widget : widget);
    if (dsd) {
      const style = createHash('sha256').update(dsdStyle(element as ElementName, attributes));
      output.note(
        `if the page has a Content-Security-Policy, add: style-src 'sha256-${style.digest('base64')}'`,
      );
    }
    // The published module contains this statement.
    const isShipped = isDeepStrictEqual(embeddedContentOf(statement), embedded);
    if (!attributes.src && !attributes.statement && !isShipped) {
      const url = ['element', 'blockquote', 'jsx'].includes(format) ? module : page;
      const made = `this snippet uses ${url}, which must contain ${file}. Run "npx statement-widgets-cli build ${file} --out widgets", and upload all files in widgets to the folder of ${url}.`;
      const other = ` Or upload only ${basename(file)}, and add its URL: --src https://…/${basename(file)}`;
      output.note(linked.includes(format) ? made : made + other);
    }
  } catch (error) {
    throw new Failure(withOption((error as Error).message));
  }
}

/** Writes the attributes that an error names at its start as options of this command. */
const withOption = (message: string) =>
  message.replace(/^[a-z][a-z-]*(?:, [a-z-]+)*(?=: )/, (names) =>
    names === 'element' || elementNames.includes(names as ElementName)
      ? names
      : names.replace(/[^, ]+/g, '--$&'),
  );

/** The formats that are links. */
const linked = ['link', 'markdown'];

/**
 * Checks the attributes `src` and `statement` for a format.
 * @throws if the format cannot use them.
 */
function checkSource(
  { src, statement }: Record<string, string>,
  format: string,
  page: string,
): void {
  for (const [name, value] of Object.entries({ src, statement })) {
    if (value !== undefined && linked.includes(format)) {
      throw new Failure(
        `--${name}: a link cannot name a statement, because strangers can write links on many sites. Use another format, such as iframe or blockquote.`,
      );
    }
  }
  // The host of a relative URL is not known.
  const around = 'https://page.invalid';
  const url = URL.canParse(page, around) ? new URL(page, around) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw invalid('--page', page, 'a path or a URL that begins with https:// or http://');
  if (format !== 'iframe') return;
  if (statement !== undefined) {
    throw new Failure(
      '--statement: the page in an iframe cannot read an inline statement. Use --src.',
    );
  }
  const { origin } = url;
  if (src === undefined) return;
  if (!URL.canParse(src, url)) throw invalid('--src', src, 'the URL of a statement');
  if (new URL(src, url).origin === origin) return;
  if (origin !== around) {
    throw invalid('--src', src, `a URL on ${origin}, the site of --page`);
  }
  output.note(`${page} shows this statement only if it is on ${new URL(src).origin} too`);
}

/** Parses attributes: `--name value` or `--name=value`. A name alone is an attribute without a value. */
function attributesIn(args: string[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let index = 0; index < args.length; index++) {
    const [, name, given] = /^--([a-z][\w-]*)(?:=([^]*))?$/.exec(args[index]!) ?? [];
    if (!name || name.startsWith('on')) {
      throw new Failure(
        `invalid attribute "${args[index]!}". Write options of the element as --name value.`,
      );
    }
    const next = args[index + 1];
    if (given === undefined && next !== undefined && !next.startsWith('--')) {
      attributes[name] = next;
      index++;
    } else attributes[name] = given ?? '';
  }
  return attributes;
}
