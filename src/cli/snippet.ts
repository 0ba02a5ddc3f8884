import { type ElementName, elementNames } from '../snippet/element-form.js';
import { type FormName, formNames, forms } from '../snippet/forms.js';
import { escape } from '../snippet/html.js';
import { Failure, say } from './say.js';
import { readStatement } from './read.js';
import { wordsOf } from './words.js';

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
  if (!elementNames.includes(element as ElementName)) {
    throw new Failure(`element: expected one of ${elementNames.join(', ')}; found "${element}"`);
  }
  if (!formNames.includes(form as FormName)) {
    throw new Failure(`form: expected one of ${formNames.join(', ')}; found "${form}"`);
  }
  const attributes = attributesIn(rest);
  const words = wordsOf(lang);
  try {
    const write = forms[form as FormName];
    const widget = write(statement, element as ElementName, attributes, words, page);
    const script = `<script type="module" src="${escape(module)}"></script>\n`;
    // Where another form is needed a script would not come through.
    say.out(form === 'element' ? script + widget : widget);
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
