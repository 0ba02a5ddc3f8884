import { hasScrollAnchoring } from '../runtime/scroll-anchoring.js';

/**
 * Keeps a reader's focus and open disclosures when an element replaces server-rendered HTML or its fallback content.
 */

/**
 * Replaces rendered HTML in an element by its widget, and keeps what a reader has done there.
 * @param clicked The control on which the reader has clicked.
 * @param draw Renders the widget.
 */
export function takeOver(
  element: HTMLElement,
  drawn: Element,
  clicked: HTMLElement | undefined,
  draw: () => void,
): void {
  const restoreFocus = focusInRendered(drawn);
  const restoreInput = inputIn(drawn, clicked);
  const heights = longLists(drawn).map((list) => getComputedStyle(list).height);
  const own = holdHeight(element, () => {
    draw();
    const root = element.shadowRoot!.lastElementChild!;
    // Before the removal, which would tell the page that the focus has left the element. A menu would close.
    restoreFocus(root);
    drawn.remove();
    longLists(root).forEach(({ style }, index) => {
      style.containIntrinsicHeight = `auto ${heights[index]}`;
    });
  });
  restoreInput(own);
}

/** Returns the slot in which an element shows fallback content, if it does. */
export const wordsIn = (element: HTMLElement): HTMLSlotElement | null | undefined =>
  element.hasChildNodes() ? element.shadowRoot?.querySelector('slot') : undefined;

/**
 * Draws a widget. If the element shows fallback content until then, holds its height, and passes the focus on a link to
 * the same link of the widget.
 */
export function replaceWords(element: HTMLElement, draw: () => void): void {
  const slot = wordsIn(element);
  if (!slot) {
    draw();
    return;
  }
  const restoreFocus = focusIn(slot);
  holdHeight(element, draw);
  restoreFocus?.(element.shadowRoot!);
}

/**
 * Draws a widget, and holds the height of the element meanwhile. Returns the widget. WebKit lays out the page once
 * without the new content of a container. At the end of a page, that would change the scroll position.
 */
export function holdHeight(element: HTMLElement, draw: () => void): Element {
  const height = !hasScrollAnchoring() && element.getBoundingClientRect().height;
  draw();
  const own = element.shadowRoot!.lastElementChild as HTMLElement;
  if (height) {
    own.style.minHeight = `${height}px`;
    element.getBoundingClientRect();
    own.style.minHeight = '';
  }
  return own;
}

/** Returns the lists whose height the browser estimates out of view. It remembers no height for new nodes. */
const longLists = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('ol + ol')];

/** Remembers which disclosures are open and which control has the focus. The returned function restores both. */
function focusInRendered(drawn: Element): (root: ParentNode) => void {
  const opened = [...drawn.querySelectorAll('details[open] > summary')].map((each) =>
    sameAs(drawn, each),
  );
  const { activeElement } = drawn.getRootNode() as ShadowRoot;
  const sameFocus = sameAs(drawn, activeElement);
  return (root) => {
    for (const same of opened) same(root)?.parentElement!.setAttribute('open', '');
    const focused = sameFocus(root);
    // A link has led to a sentence.
    if (activeElement?.hasAttribute('tabindex')) focused?.setAttribute('tabindex', '-1');
    focused?.focus({ preventScroll: true });
  };
}

/** Remembers what is in the field. The returned function restores it, and repeats the reader's click on a control. */
function inputIn(drawn: Element, clicked?: HTMLElement): (root: ParentNode) => void {
  const field = drawn.querySelector('input');
  return (root) => {
    const own = root.querySelector('input');
    if (own && field?.value) {
      own.value = field.value;
      own.setSelectionRange(field.selectionStart, field.selectionEnd);
      own.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    // Without a widget, a link still leads to its URL.
    (sameAs(drawn, clicked)(root) ?? clicked)?.click();
  };
}

/** Returns a function that finds in other HTML the control or sentence that a node in rendered HTML is. */
function sameAs(drawn: Element, node: Element | null | undefined) {
  return (root: ParentNode): HTMLElement | undefined => {
    if (!node) return undefined;
    const hasSameLanguage = languageIn(root) === languageIn(drawn);
    const name = (each: Element) => nameOf(each, hasSameLanguage);
    const same = (within: ParentNode) =>
      [...within.querySelectorAll<HTMLElement>(node.localName)].filter(
        (each) => name(each) === name(node),
      );
    return same(root)[same(drawn).indexOf(node as HTMLElement)];
  };
}

/** Returns the language of a widget's interface. In HTML that Lit has rendered, the root is the base itself. */
export const languageIn = (root: ParentNode): string | undefined =>
  (root.querySelector<HTMLElement>('[part=base]') ?? (root as HTMLElement)).lang;

/** Returns what identifies a control. The HTML can be of another statement or version, with other controls around. */
function nameOf(node: Element, hasSameLanguage: boolean): string {
  const { id, hash, href, part, textContent } = node as HTMLAnchorElement;
  const text = hasSameLanguage && textContent.replace(/\s/g, '');
  return `${part[0]} ${id || hash || href || text}`;
}

/**
 * Remembers which link of the fallback content has the focus. The returned function focuses the same link in the
 * widget.
 */
function focusIn(slot: HTMLSlotElement): ((root: ParentNode) => void) | undefined {
  const assigned = slot.assignedElements({ flatten: true });
  const around = assigned[0]?.getRootNode() as Document | ShadowRoot | undefined;
  const focused = around?.activeElement;
  if (!focused || !assigned.some((each) => each.contains(focused))) return undefined;
  return (root) => {
    const { href } = focused as HTMLAnchorElement;
    const same = [...root.querySelectorAll('a')].filter((each) => each.href === href);
    // The last link is the citation. Others can be in a closed disclosure.
    same.at(-1)?.focus({ preventScroll: true });
  };
}
