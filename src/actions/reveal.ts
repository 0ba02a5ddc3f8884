import { type FullText, pageUrl } from '../statement/page.js';

/**
 * Leads a reader to a sentence in the full text, through whatever hides it and lets a script reveal it.
 */

/** What is known of the page. It is handed in, because this file is built apart from the module. */
interface Page {
  textsWith: (id: string) => FullText[];
  markIn: (text: FullText, id: string) => void;
  isOnPage: (id: string) => boolean;
  isOfPage: (id: string) => boolean;
  sentenceInUrl: () => string | undefined;
  goTo: (sentence: HTMLElement) => boolean;
  createEvent: (sentence: string) => Event;
}

// A form has the fields that it holds as properties, so that it may have other methods of these names.
const attribute = (node: Element, name: string) => Element.prototype.getAttribute.call(node, name);
const matches = (node: Element, selector: string) => Element.prototype.matches.call(node, selector);
const boxOf = (node: Element) => Element.prototype.getBoundingClientRect.call(node);

/** Whether a link uses the hash of this page for something else than a jump to an element: for a route, say. */
function isRoute({ href, hash }: HTMLAnchorElement, { isOfPage, isOnPage }: Page): boolean {
  const id = hash.slice(1).replace('%3A', ':');
  if (!id || id === 'top' || href.slice(0, -hash.length) !== pageUrl()) return false;
  return !isOfPage(id) && !isOnPage(id);
}

/**
 * Whether the hash may be set to a sentence. An empty hash is the start page of many a router, and nothing tells who
 * listens to `popstate` and `hashchange`. So the page must show no sign of a router: an entry of the history with a state
 * of its own, or a link to a hash that is no element.
 */
function mayWriteHash(id: string, page: Page): boolean {
  return (
    (!location.hash || !!page.sentenceInUrl()) &&
    !page.isOfPage(id) &&
    history.state === null &&
    // In a drawing (SVG) a link is another kind of element.
    ![...document.querySelectorAll('a[href*="#"]')].some(
      (link) => link instanceof HTMLAnchorElement && isRoute(link, page),
    )
  );
}

/** Adds the sentence to the history, so that the back button leads back, if the page does not use the hash otherwise. */
function writeHash(id: string, page: Page): void {
  try {
    if (page.sentenceInUrl() === id || !mayWriteHash(id, page)) return;
    // Unlike an assignment to location.hash it fires no event in the page and leaves :target. A relative URL would
    // resolve against <base>.
    history.pushState(history.state, '', `${pageUrl()}#${id}`);
  } catch {
    // WebKit refuses more than a hundred changes in a few seconds.
  }
}

let latest: object;

/**
 * Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and gives it the focus.
 * Returns whether the sentence is shown, here or by the page itself.
 */
export async function reveal(id: string, mayWrite: boolean, page: Page): Promise<boolean> {
  const current = (latest = {});
  const texts = page.textsWith(id).sort((a, b) => Number(hasBox(b, id)) - Number(hasBox(a, id)));
  for (const text of texts) {
    const { path, prevented } = ask(text, id, page);
    if (prevented) return true;
    open(path);
    if (!canBeSeen(text, id, path)) await opened(path);
    // The reader has followed another link meanwhile.
    if (latest !== current) return true;
    if (canBeSeen(text, id, path) && page.goTo(text.sentence(id)!)) {
      page.markIn(text, id);
      if (mayWrite) writeHash(id, page);
      return true;
    }
  }
  return false;
}

/**
 * Fires `statement-reveal`, and returns what stands around the text: the path of an event leads through slots and shadow
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

/** Opens what the platform lets a script open, as a search in the page does (HTML's ancestor revealing algorithm). */
function open(path: Element[]): void {
  path.forEach((node) => {
    if (node instanceof HTMLDetailsElement) node.open = true;
    const isHidden = () => attribute(node, 'hidden')?.toLowerCase() === 'until-found';
    if (!isHidden()) return;
    node.dispatchEvent(new Event('beforematch', { bubbles: true }));
    // The page may have done so itself.
    if (isHidden()) Element.prototype.removeAttribute.call(node, 'hidden');
  });
}

/** How long an animation that opens something is waited for, in milliseconds. */
const patience = 1000;

/** Waits until what listeners have started to open is open: for a frame, and for the animations that run then. */
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
    // Not every browser in use has it; of the option it has had two names.
    (sentence as Partial<HTMLElement>).checkVisibility?.({
      visibilityProperty: true,
      checkVisibilityCSS: true,
    }) !== false
  );
}

/** Boxes up to this size, in pixels, hide what is in them: text for screen readers alone is often in one of a pixel. */
const hiding = 1;

/** `inset(50%)` and more on all sides leaves nothing. */
const clipsAll = /^inset\((?:50|100)%\)$/;

/**
 * Whether a reader can see a sentence where it is, after scrolling at most. What has a box can still be hidden: from
 * screen readers, or in an element that clips it, such as a collapsed accordion or a slide of a carousel.
 */
function canBeSeen(text: FullText, id: string, path: Element[]): boolean {
  if (!hasBox(text, id)) return false;
  let { left, right, top, bottom } = text.sentence(id)!.getBoundingClientRect();
  return path.every((node) => {
    if (matches(node, '[aria-hidden="true" i]')) return false;
    // What the root or the body clips, the window clips.
    if (matches(node, 'html, body')) return true;
    const { clipPath, display, overflowX, overflowY } = getComputedStyle(node);
    if (clipsAll.test(clipPath)) return false;
    if (display === 'contents' || display === 'inline') return true;
    const box = boxOf(node);
    if (overflowX !== 'visible') {
      // What can be scrolled can be scrolled into the box.
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
