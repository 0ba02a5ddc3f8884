import { StatementElement } from './base.js';

const selector = 'blockquote.statement-widget[data-widget]';

/**
 * Puts an element around each blockquote that stands for one, in a part of the page: `data-widget` is its name, the
 * other `data-` attributes are its attributes. The blockquote is its fallback content then. This is the form of a
 * snippet that content management systems let through which know no custom elements.
 */
export function upgrade(part: Element): void {
  [part, ...part.querySelectorAll(selector)].forEach((quote) => {
    const { widget = '', ...attributes } = (quote as HTMLElement).dataset;
    const element = customElements.get(widget) as typeof StatementElement | undefined;
    // No other element, and no attribute that it does not know: `data-onclick` has to stay without effect.
    if (!(element?.prototype instanceof StatementElement)) return;
    if (!quote.matches(selector) || quote.closest(widget)) return;
    const upgraded = document.createElement(widget);
    element.observedAttributes.forEach((name) => {
      const value = attributes[name];
      if (value !== undefined) upgraded.setAttribute(name, value);
    });
    quote.replaceWith(upgraded);
    upgraded.append(quote);
  });
}
