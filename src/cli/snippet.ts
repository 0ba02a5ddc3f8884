import { basename } from 'node:path';
import { wordsFor } from '../locales/all.js';
import { type ElementName, elementNames } from '../snippet/element-form.js';
import { escape } from '../snippet/html.js';
import { snippetOf } from '../snippet/snippet.js';
import { checkAttributes } from './attributes.js';
import { Failure, say } from './say.js';
import { readStatement } from './read.js';

export interface SnippetOptions {
  lang: string;
  module: string;
  form: string;
  page: string;
}

/** Prints the snippet of an element with its fallback content. */
export async function snippet(
  file: string,
  element: string,
  rest: string[],
  { lang, module, form, page }: SnippetOptions,
): Promise<void> {
  const statement = await readStatement(file);
  const attributes = attributesIn(rest);
  try {
    const words = wordsFor(lang);
    if (attributes.statement && ['link', 'iframe'].includes(form)) {
      throw new Failure(
        'statement: expected --src: the page of this form takes no inline statement',
      );
    }
    // An element or a language that is not there is told of below.
    if (words && elementNames.includes(element as ElementName)) {
      checkAttributes(statement, element as ElementName, attributes, words);
    }
    const widget = snippetOf(statement, { element, attributes, form, lang, page });
    const script = `<script type="module" src="${escape(module)}"></script>\n`;
    // Where another form is needed a script would not come through.
    say.out(form === 'element' ? script + widget : widget);
    if (!attributes.src && !attributes.statement) {
      say.note(
        `this fits only ${form === 'element' || form === 'blockquote' ? 'a module' : 'a page'} that "statement-widgets build" made of ${file}; for another module say where the statement is: --src https://…/${basename(file)}`,
      );
    }
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

/** Pairs of `--name value`, `--name=value`; a name alone is an attribute without a value. */
export function attributesIn(args: string[]): Record<string, string> {
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
