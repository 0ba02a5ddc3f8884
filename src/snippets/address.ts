import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';

/**
 * The address of the page that shows one widget. What it shows stands behind the `#`, which no browser sends to a
 * server: not even the page's own host learns what a reader looks at.
 * @param page the address of `embed.html`.
 */
export function widgetAddress(page: string, element: ElementName, attributes: Attributes): string {
  return `${page}#${new URLSearchParams({ widget: element, ...attributes }).toString()}`;
}
