import { options } from '../load.js';
import { StatementElement } from './base.js';

/** A link is no more than a link, unless the module's address says that the page opts in. */
const selector =
  'blockquote.statement-widget[data-widget]' +
  (options.has('links') ? ',blockquote a[href*="#widget="]' : '');

/**
 * Puts an element around each blockquote that stands for one, in a part of the page. `data-widget` is the element's
 * name, the other `data-` attributes are its attributes; or a link in the blockquote says the same in the fragment of
 * its address. The blockquote is its fallback content then. These are the forms of a snippet that content management
 * systems let through which know no custom elements.
 */
export function upgrade(part: Element): void {
  [part, ...part.querySelectorAll(selector)].forEach((found) => {
    // A form has the fields that it holds as properties, so that it may have another `matches`.
    if (!Element.prototype.matches.call(found, selector)) return;
    const quote = found.closest('blockquote')!;
    const fragment = new URLSearchParams((found as Partial<HTMLAnchorElement>).hash?.slice(1));
    // Whoever may write no more than a link, say in a comment, does not choose an address that readers' browsers ask.
    fragment.delete('src');
    const value = (name: string) =>
      found === quote ? quote.getAttribute(`data-${name}`) : fragment.get(name);
    const name = value('widget')!;
    const element = customElements.get(name) as typeof StatementElement | undefined;
    if (element?.version !== StatementElement.version || quote.closest(name)) return;
    const upgraded = document.createElement(name);
    // No attribute that the element does not know: `data-onclick` has to stay without effect.
    element.observedAttributes.forEach((attribute) => {
      const given = value(attribute);
      if (given !== null) upgraded.setAttribute(attribute, given);
    });
    quote.replaceWith(upgraded);
    upgraded.append(quote);
  });
}
