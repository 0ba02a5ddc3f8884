import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { widgetAddress } from './address.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { fallbackOf, spokenIn } from './element-format.js';

/**
 * The snippet for an element as a quotation whose citation is a link, for hosts that strip `class` and `data-` too:
 * the link leads to the page that shows the widget, and says in its address what it shows. Where a page opts in,
 * the module puts the element around the quotation.
 * @throws where an attribute names what the statement does not have.
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
 * The fallback content without `cite` and `time`: sanitizers that do not know them show them as text, or delete them
 * with the words in them.
 */
const known = (html: string) => html.replace(/<(\/?)cite/g, '<$1i').replace(/<\/?time.*?>/g, '');
