import { type FullText, idIn, pageUrl } from '../runtime/page.js';

/** Reveals a sentence of the full text: opens whatever hides it, if a script can open it. */

/** The module's functions and state. They are arguments, because this file is built separately from the module. */
interface Page {
  textsWith: (id: string) => FullText[];
  markIn: (text: FullText, id: string) => void;
  isOnPage: (id: string) => boolean;
  isOfPage: (id: string) => boolean;
  sentenceInUrl: () => string | undefined;
  goTo: (sentence: HTMLElement) => boolean;
  createEvent: (sentence: string) => Event;
}

// A form has its fields as properties, so these methods can have other values there.
const attribute = (node: Element, name: string) => Element.prototype.getAttribute.call(node, name);
const matches = (node: Element, selector: string) => Element.prototype.matches.call(node, selector);
const boxOf = (node: Element) => Element.prototype.getBoundingClientRect.call(node);

/** Whether a link uses the hash of this page for something other than a jump to an element, such as a route. */
function isRoute(link: Element, { isOfPage, isOnPage }: Page): boolean {
  // In SVG, the `href` of a link is a relative object.
  const { href } = link as HTMLAnchorElement | SVGAElement;
  const url = typeof href === 'string' ? href : new URL(href.baseVal, document.baseURI).href;
  const [address, hash = ''] = url.split('#');
  const id = idIn(`#${hash}`);
  if (!id || id === 'top' || address !== pageUrl()) return false;
  return !isOfPage(id) && !isOnPage(id);
}

/**
 * Whether a script may set the hash to a sentence. In many routers, an empty hash is the start page, and no script
 * can list the listeners of `popstate` and `hashchange`. So the page must show no sign of a router. Such
 * signs are a history entry with its own state, and a link to a hash that is no element.
 */
function mayWriteHash(id: string, page: Page): boolean {
  return (
    (!location.hash || !!page.sentenceInUrl()) &&
    !page.isOfPage(id) &&
    history.state === null &&
    ![...document.querySelectorAll(':is(a, area)[href*="#"]')].some((link) => isRoute(link, page))
  );
}

/** The part of the Navigation API that this file uses (https://html.spec.whatwg.org/#navigation-interface). */
interface Navigation {
  /** Continues while a listener of the page handles a navigation. */
  transition: { finished: Promise<unknown> } | null;
}

/** Whether a router of the page handled such an entry as a navigation. */
let isIntercepted = false;

/** Adds the sentence to the history, so that the back button works, unless the page uses the hash otherwise. */
async function writeHash(id: string, text: FullText, page: Page): Promise<void> {
  try {
    if (isIntercepted || page.sentenceInUrl() === id || !mayWriteHash(id, page)) return;
    // Unlike an assignment to location.hash it fires no event in the page and leaves :target. A relative URL would
    // resolve against <base>.
    history.pushState(history.state, '', `${pageUrl()}#${id}`);
    const { transition } = (globalThis as { navigation?: Navigation }).navigation ?? {};
    if (!transition) return;
    isIntercepted = true;
    // When it ends, it resets focus and scroll position.
    await transition.finished;
    page.goTo(text.sentence(id)!);
  } catch {
    // WebKit refuses more than a hundred changes in a few seconds.
  }
}

let latest: object;

/**
 * Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and focuses it. Returns
 * whether the sentence is shown, by this file or by the page.
 */
export async function reveal(id: string, mayWrite: boolean, page: Page): Promise<boolean> {
  const current = (latest = {});
  const texts = page.textsWith(id).sort((a, b) => Number(hasBox(b, id)) - Number(hasBox(a, id)));
  for (const text of texts) {
    const { path, prevented } = ask(text, id, page);
    if (prevented) return true;
    open(path);
    if (!canBeSeen(text, id, path)) await opened(path);
    // The reader followed another link in the meantime.
    if (latest !== current) return true;
    const sentence = text.sentence(id)!;
    if (canBeSeen(text, id, path) && page.goTo(sentence) && !isClipped(sentence, path)) {
      page.markIn(text, id);
      if (mayWrite) void writeHash(id, text, page);
      return true;
    }
  }
  return false;
}

/**
 * Fires `statement-reveal`, and returns the ancestors of the text. The path of an event includes slots and shadow
 * roots, and a form with a field called "parentNode" does not mislead it.
 */
function ask(text: FullText, id: string, page: Page): { path: Element[]; prevented: boolean } {
  let path: Element[] = [];
  const look = (event: Event) => {
    path = event.composedPath().filter((node) => node instanceof Element);
  };
  text.addEventListener('statement-reveal', look, { once: true });
  const prevented = !text.dispatchEvent(page.createEvent(id));
  text.removeEventListener('statement-reveal', look);
  return { path, prevented };
}

/** Opens everything that a script can open, like a search in the page (HTML's ancestor revealing algorithm). */
function open(path: Element[]): void {
  path.forEach((node) => {
    if (node instanceof HTMLDetailsElement) node.open = true;
    const isHidden = () => attribute(node, 'hidden')?.toLowerCase() === 'until-found';
    if (!isHidden()) return;
    node.dispatchEvent(new Event('beforematch', { bubbles: true }));
    // The page can have opened it already.
    if (isHidden()) Element.prototype.removeAttribute.call(node, 'hidden');
  });
}

/** The maximum time to wait for an animation that opens something, in milliseconds. */
const patience = 1000;

/** Waits until the page has opened what its listeners started to open: one frame, and the animations that run then. */
async function opened(path: Element[]): Promise<void> {
  await new Promise(requestAnimationFrame);
  const running = document
    .getAnimations()
    .filter(
      ({ effect }) =>
        effect instanceof KeyframeEffect &&
        path.some((node) => node === effect.target) &&
        effect.getComputedTiming().endTime !== Infinity,
    );
  const late = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled(running.map(({ finished }) => finished)), late]);
}

function hasBox(text: FullText, id: string): boolean {
  const sentence = text.sentence(id)!;
  return (
    sentence.getClientRects().length > 0 &&
    getComputedStyle(sentence).visibility === 'visible' &&
    // Older browsers lack this method, and its option has had two names.
    (sentence as Partial<HTMLElement>).checkVisibility?.({
      visibilityProperty: true,
      checkVisibilityCSS: true,
    }) !== false
  );
}

/** The size in pixels up to which a box hides its content: text for screen readers is often in a box of one pixel. */
const hiding = 1;

/**
 * Whether a reader can see a sentence, at most after scrolling. An element with a box can still be hidden from screen
 * readers. An element around it can clip it, such as a collapsed accordion or a slide of a carousel.
 */
function canBeSeen(text: FullText, id: string, path: Element[]): boolean {
  if (!hasBox(text, id)) return false;
  let { left, right, top, bottom } = text.sentence(id)!.getBoundingClientRect();
  return path.every((node) => {
    if (matches(node, '[aria-hidden="true" i]')) return false;
    // The window does the clipping of the root and the body.
    if (matches(node, 'html, body')) return true;
    const { display, overflowX, overflowY } = getComputedStyle(node);
    if (display === 'contents' || display === 'inline') return true;
    const box = boxOf(node);
    if (overflowX !== 'visible') {
      // A scrollable element can scroll the sentence into its box.
      const scrolls = /auto|scroll/.test(overflowX);
      left = scrolls ? box.left : Math.max(left, box.left);
      right = scrolls ? box.right : Math.min(right, box.right);
    }
    if (overflowY !== 'visible') {
      const scrolls = /auto|scroll/.test(overflowY);
      top = scrolls ? box.top : Math.max(top, box.top);
      bottom = scrolls ? box.bottom : Math.min(bottom, box.bottom);
    }
    return right - left > hiding && bottom - top > hiding;
  });
}

/** Whether a clip path hides a sentence after scrolling. */
function isClipped(sentence: HTMLElement, path: Element[]): boolean {
  const hasClip = path.some((node) => {
    const style = getComputedStyle(node);
    return style.clipPath !== 'none' || style.getPropertyValue('clip') !== 'auto';
  });
  if (!hasClip) return false;
  const { left, top, width, height } = sentence.getClientRects()[0]!;
  const root = sentence.getRootNode() as ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) !== sentence;
}
