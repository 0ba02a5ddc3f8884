import { elementForm, type ElementName, elementNames } from '../snippet/element-form.js';
import { escape } from '../snippet/html.js';
import { Failure, say } from './say.js';
import { readStatement } from './read.js';
import { wordsOf } from './words.js';

/** Prints the snippet of an element with its fallback content. */
export async function snippet(
  file: string,
  element: string,
  rest: string[],
  { lang, module }: { lang: string; module: string },
): Promise<void> {
  const statement = await readStatement(file);
  if (!elementNames.includes(element as ElementName)) {
    throw new Failure(`element: expected one of ${elementNames.join(', ')}; found "${element}"`);
  }
  const attributes = attributesIn(rest);
  const words = wordsOf(lang);
  try {
    const widget = elementForm(statement, element as ElementName, attributes, words);
    say.out(`<script type="module" src="${escape(module)}"></script>\n${widget}`);
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
