import { all, messagesFor } from '../i18n/all-locales.js';
import { loadAll } from '../i18n/load-all.js';
import type { StatementContent } from '../statement/content.js';
import { byId, fault, nonEmpty, unknown } from '../utils/errors.js';
import { dsdFormat } from './dsd-format.js';
import { spokenIn } from './element-format.js';
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName, elementNames } from '../elements/registry.js';
import { type FormatName, formatNames, formats } from './formats.js';
import { jsxDrawnFormat } from './jsx-format.js';
import { oneLine } from '../utils/html.js';

export interface Snippet {
  element: string;
  attributes?: Attributes;
  /** The format. Default: `element`. */
  format?: string;
  /** The language of the interface. Default: `en`. */
  lang?: string;
  /** The URL of `embed.html`, for the formats that link there. */
  page?: string;
  /** Whether the snippet contains the rendered element. Only in the formats `element` and `jsx`. */
  dsd?: boolean | undefined;
  /** Whether the page shows the full text, to which the snippet then links. */
  inContext?: boolean | undefined;
}

/**
 * Returns the snippet of an element.
 * @throws an error that names the problem.
 */
export function snippetOf(
  statement: StatementContent,
  { element, attributes = {}, format = 'element', lang = 'en', page, dsd, inContext }: Snippet,
): string {
  loadAll();
  const messages = messagesFor(lang);
  if (!elementNames.includes(element as ElementName)) {
    throw unknown('element', element, elementNames, 'element');
  }
  if (!formatNames.includes(format as FormatName)) {
    throw unknown('format', format, formatNames, 'format');
  }
  if (!messages) throw unknown('lang', lang, Object.keys(all), 'language');
  const drawn = { element: dsdFormat, jsx: jsxDrawnFormat }[format];
  if (dsd && !drawn) {
    throw fault(
      'dsd',
      `not available in the format "${format}". Use the format "element" or "jsx".`,
    );
  }
  if (inContext && !dsd) throw fault('in-context', 'requires dsd');
  // A card contains the words of one demand, so the attribute is required.
  if (element === 'demand-card') {
    byId(nonEmpty(statement.demands, 'demands'), attributes.demand, 'demand');
  }
  // The words between the tags are in this language, whatever the language of the page.
  const spoken = ['element', 'jsx'].includes(format) ? spokenIn(messages, attributes) : attributes;
  const named = [statement, element as ElementName, spoken, messages] as const;
  const snippet =
    dsd && drawn ? drawn(...named, inContext) : formats[format as FormatName](...named, page);
  return format === 'markdown' ? snippet : oneLine(snippet);
}
