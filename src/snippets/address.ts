import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';

/**
 * Returns the URL of the page that shows one widget. The widget is in the hash, which browsers do not send to
 * servers: even the page's own server does not learn about the widget.
 * @param page The URL of `embed.html`.
 */
export function widgetAddress(page: string, element: ElementName, attributes: Attributes): string {
  return `${page}#${new URLSearchParams({ widget: element, ...attributes }).toString()}`;
}
