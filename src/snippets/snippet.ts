import { all, wordsFor } from '../i18n/all-locales.js';
import type { StatementContent } from '../statement/content.js';
import { fault } from '../utils/errors.js';
import { dsdForm } from './dsd-form.js';
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName, elementNames } from '../elements/registry.js';
import { type FormName, formNames, forms } from './forms.js';
import { oneLine } from '../utils/html.js';

export interface Snippet {
  element: string;
  attributes?: Attributes;
  /** The form; `element` where none is named. */
  form?: string;
  /** The language of the interface; English where none is named. */
  lang?: string;
  /** The address of `embed.html`, for the forms that lead there. */
  page?: string;
  /** Whether what the element will show stands in the snippet as well; in the form `element` alone. */
  dsd?: boolean | undefined;
  /** Whether the page shows the text of the statement, to which such a snippet links then. */
  inContext?: boolean | undefined;
}

/**
 * The snippet of an element, of which all is text that somebody has written.
 * @throws an error that names what is not as expected.
 */
export function snippetOf(
  statement: StatementContent,
  { element, attributes = {}, form = 'element', lang = 'en', page, dsd, inContext }: Snippet,
): string {
  const words = wordsFor(lang);
  if (!elementNames.includes(element as ElementName)) {
    throw fault('element', `one of ${elementNames.join(', ')}`, element);
  }
  if (!formNames.includes(form as FormName)) {
    throw fault('form', `one of ${formNames.join(', ')}`, form);
  }
  if (!words) throw fault('lang', `one of ${Object.keys(all).join(', ')}`, lang);
  if (dsd && form !== 'element')
    throw fault('form', 'element, which alone can be drawn before', form);
  if (inContext && !dsd)
    throw fault('in-context', 'dsd as well: only what is drawn before has links');
  const named = [statement, element as ElementName, attributes, words] as const;
  const snippet = dsd ? dsdForm(...named, inContext) : forms[form as FormName](...named, page);
  return form === 'markdown' ? snippet : oneLine(snippet);
}
