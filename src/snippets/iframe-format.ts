import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { inLanguage } from '../statement/translation.js';
import { citationView } from '../elements/shared/citation.view.js';
import { citationFallback } from '../elements/shared/fallback.js';
import { widgetAddress } from './address.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { fallbackOf, spokenIn } from './element-format.js';
import { frameHeights, frameSize } from './frame-height.js';
import { escape } from '../utils/html.js';

/**
 * Returns the snippet of an element as an iframe with its citation, for sites that allow no scripts. The iframe shows
 * the page next to the module, and has about the height of the widget in a column of text of any width.
 * @throws if an attribute names an unknown id.
 */
export function iframeFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  page = 'embed.html',
): string {
  // The iframe could only say that something is wrong, so this checks the attributes now.
  const words = fallbackOf(statement, element, attributes, messages);
  const asked = spokenIn(messages, attributes);
  const url = widgetAddress(page, element, asked);
  const { height, style } = frameSize(frameHeights(element, asked, words));
  const shown = inLanguage({ ...statement, url }, messages.tag);
  const frame = `<iframe src="${escape(url)}" title="${escape(shown.title)}" width="100%" height="${height}" style="${style}" frameborder="0" loading="lazy"></iframe>`;
  // One block, because some themes give each child of an article a column or a cell of a grid.
  return `<div>${frame} ${citationFallback(citationView(shown, messages), messages)}</div>`;
}
