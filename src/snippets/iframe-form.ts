import type { Words } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { inLanguage } from '../statement/translation.js';
import { citationView } from '../elements/shared/citation.view.js';
import { widgetAddress } from './address.js';
import { type Attributes, type ElementName, fallbackOf, spokenIn } from './element-form.js';
import { citationFallback } from './fallback.js';
import { escape } from './html.js';

/** How high the frame is until the page in it has told its height, in CSS pixels: about what 640 pixels' width needs. */
const heights: Record<ElementName, number> = {
  'coup-stats': 340,
  'demand-card': 320,
  'demand-list': 640,
  'joint-statement': 640,
  'justice-timeline': 640,
  'signatory-list': 640,
  'statement-quote': 240,
};

/**
 * The snippet for an element as a frame with its citation, for hosts that allow no script: the frame shows the page
 * beside the module. It has no `style`, which a strict policy would refuse.
 * @throws where an attribute names what the statement does not have.
 */
export function iframeForm(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  words: Words,
  page = 'embed.html',
): string {
  // The frame would say no more than that something is wrong.
  fallbackOf(statement, element, attributes, words);
  const url = widgetAddress(page, element, spokenIn(words, attributes));
  const shown = inLanguage({ ...statement, url }, words.tag);
  const frame = `<iframe src="${escape(url)}" title="${escape(shown.title)}" width="100%" height="${heights[element]}" frameborder="0" loading="lazy"></iframe>`;
  return `${frame} <br>${citationFallback(citationView(shown, words), words)}`;
}
