import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { inLanguage } from '../statement/translation.js';
import { citationView } from '../elements/shared/citation.view.js';
import { citationFallback } from '../elements/shared/fallback.js';
import { widgetAddress } from './address.js';
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName, registry } from '../elements/registry.js';
import { fallbackOf, spokenIn } from './element-format.js';
import { escape } from '../utils/html.js';

/**
 * The snippet for an element as a frame with its citation, for hosts that allow no script: the frame shows the page
 * beside the module. It has no `style`, which a strict policy would refuse.
 * @throws where an attribute names what the statement does not have.
 */
export function iframeFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  page = 'embed.html',
): string {
  // The frame would say no more than that something is wrong.
  fallbackOf(statement, element, attributes, messages);
  const url = widgetAddress(page, element, spokenIn(messages, attributes));
  const shown = inLanguage({ ...statement, url }, messages.tag);
  const frame = `<iframe src="${escape(url)}" title="${escape(shown.title)}" width="100%" height="${registry[element].frameHeight}" frameborder="0" loading="lazy"></iframe>`;
  return `${frame} <br>${citationFallback(citationView(shown, messages), messages)}`;
}
