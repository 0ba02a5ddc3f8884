import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { fallbackOf, spokenIn } from './element-format.js';
import { escape } from '../utils/html.js';

/**
 * Returns the snippet of an element as a blockquote, for sites that strip unknown elements. The page loads the module
 * in another way, and the module shows the widget in the blockquote.
 * @throws if an attribute names an unknown id.
 */
export function blockquoteFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
): string {
  const list = Object.entries(spokenIn(messages, attributes)).map(
    ([name, value]) => ` data-${name}="${escape(value)}"`,
  );
  const cite = statement.url ? ` cite="${escape(statement.url)}"` : '';
  const content = fallbackOf(statement, element, attributes, messages);
  return `<blockquote class="statement-widget" data-widget="${element}"${list.join('')}${cite}>${content}</blockquote>`;
}
