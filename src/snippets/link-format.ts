import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { widgetAddress } from './address.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { fallbackOf, spokenIn } from './element-format.js';

/**
 * Returns the snippet of an element as a quotation with a link, for sites that also strip `class` and `data-`. The
 * link leads to the page that shows the widget, and its hash names the widget. If a page opts in, the module shows
 * the widget in the quotation.
 * @throws if an attribute names an unknown id.
 */
export function linkFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  page = 'embed.html',
): string {
  const url = widgetAddress(page, element, spokenIn(messages, attributes));
  const content = fallbackOf({ ...statement, url }, element, attributes, messages);
  return `<blockquote>${known(content)}</blockquote>`;
}

/**
 * Returns the fallback content without `cite` and `time`. Sanitizers that do not know these elements show them as
 * text, or delete them with their words.
 */
const known = (html: string) => html.replace(/<(\/?)cite/g, '<$1i').replace(/<\/?time.*?>/g, '');
