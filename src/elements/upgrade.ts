import { options } from '../load.js';
import { titleIn } from '../statement/resolve.js';
import { StatementElement } from './base.js';

/** A link is no more than a link, unless the module's address says that the page opts in. */
const selector =
  'blockquote.statement-widget[data-widget]' +
  (options.has('links') ? ',blockquote a[href*="#widget="]' : '');

/** A host may curl quotes and break lines. */
const letters = (text?: string | null) => text?.replace(/\P{L}/gu, '');

/**
 * Puts an element around each blockquote that stands for one, in a part of the page. `data-widget` is the element's
 * name, the other `data-` attributes are its attributes; or the link of its citation says the same in the fragment of
 * its address. The blockquote is its fallback content then. These are the forms of a snippet that content management
 * systems let through which know no custom elements.
 */
export function upgrade(part: Element): void {
  const { prototype } = Element;
  // A form has the fields that it holds as properties, so that it may have other methods of these names.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is for names of tags alone
  const inside: NodeListOf<Element> = prototype.querySelectorAll.call(part, selector);
  [part, ...inside].forEach((found) => {
    // What is being written belongs to its editor.
    if (!prototype.matches.call(found, selector) || (found as HTMLElement).isContentEditable)
      return;
    const quote = found.closest('blockquote')!;
    const fragment = new URLSearchParams((found as Partial<HTMLAnchorElement>).hash?.slice(1));
    const value = (name: string) =>
      found === quote ? quote.getAttribute(`data-${name}`) : fragment.get(name);
    const name = value('widget')!;
    const element = customElements.get(name) as typeof StatementElement | undefined;
    if (
      element?.version !== StatementElement.version ||
      quote.closest(name) ||
      // A host can make one quotation of two that follow each other: neither speaks for the other's words.
      quote.querySelectorAll(selector).length + +quote.matches(selector) > 1 ||
      // A link cites the statement that is shown. It names none: whoever may write no more than a link, say in a
      // comment, does not choose an address that readers' browsers ask.
      (found !== quote &&
        (fragment.has('src') ||
          fragment.has('statement') ||
          letters(found.textContent) !== letters(titleIn(fragment.get('lang') ?? 'en'))))
    ) {
      return;
    }
    const upgraded = document.createElement(name);
    // No attribute that the element does not know: `data-onclick` has to stay without effect.
    [...element.observedAttributes, 'lang'].forEach((attribute) => {
      const given = value(attribute);
      if (given !== null) upgraded.setAttribute(attribute, given);
    });
    quote.replaceWith(upgraded);
    upgraded.append(quote);
  });
}
