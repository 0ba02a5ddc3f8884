import { areLoading, languageOf } from '../i18n/locale.js';
import { followLanguage, followPage } from '../runtime/page.js';

/**
 * Decides when an element starts. Out of view, it does work only while the browser is idle. It never moves the text that
 * a reader reads: what begins above the viewport keeps its height, unless the browser keeps the text in its place.
 */

/** How an element starts. */
interface Starting {
  start: () => void;
  /** Whether other elements link to this one. Then it starts even if it is far below. */
  isTarget: boolean;
  /** Returns whether the element would render what is in its declarative shadow root. */
  isCurrent: () => boolean;
}

interface Waiting extends Starting {
  /** Whether the page has changed the language of an element that was current. It starts once a part of it is in view. */
  isUsed: boolean;
  /** For an element that waits until it is used: stops following the page. */
  unfollow: (() => void) | undefined;
}

const waiting = new Map<Element, Waiting>();

/** Whether the browser keeps the text in view in its place if something above changes its height. WebKit does not. */
const hasScrollAnchoring = () => CSS.supports('overflow-anchor', 'auto');

let observers: Record<'drawn' | 'words', IntersectionObserver> | undefined;

/**
 * Starts an element when a reader needs it, unless `forget` is called before.
 *
 * - An element with fallback content starts when its top is in view, or at most a viewport below. The widget
 *   has another height, so it must be there before a reader sees it. Otherwise it starts when the browser is idle, so
 *   that the page has its height before a link or a script measures it. Above the viewport, it does so only where the
 *   browser has scroll anchoring.
 * - An element with a declarative shadow root that is current starts when a reader or a script uses it. Its language
 *   loads when it is at most a viewport below.
 * - An element with another declarative shadow root also starts when its top is in view and the browser is idle, because
 *   it can show an earlier version of the statement.
 * - Without content, in a frame, or in a background tab, an element starts at once. No reader sees it move, except in a
 *   frame, whose height can depend on it.
 * - Every element that is not current starts before the page is printed.
 */
export function startWhenNeeded(element: Element, starting: Starting): void {
  if (startsAtOnce(element)) starting.start();
  else wait(element, starting);
}

function startsAtOnce(element: Element): boolean {
  const { ownerDocument, shadowRoot } = element;
  const view = ownerDocument.defaultView;
  if (ownerDocument !== document || view !== view?.top) return true;
  return !shadowRoot && (document.hidden || !element.hasChildNodes());
}

function wait(element: Element, starting: Starting, isUsed = false): void {
  // A declarative shadow root, since the element has not started.
  const drawn = element.shadowRoot;
  // A reader can have focused a control before the module has loaded.
  const isForUse = drawn && !drawn.activeElement && starting.isCurrent();
  const unfollow = isForUse ? followCurrent(element, starting) : undefined;
  waiting.set(element, { ...starting, isUsed, unfollow });
  observers ??= observe();
  observers[drawn && !isForUse ? 'drawn' : 'words'].observe(element);
}

/** Has an element wait for its place in view instead of a use, as soon as it is no longer current. */
function followCurrent(element: Element, starting: Starting): () => void {
  const look = (isUsed?: boolean) => {
    if (starting.isCurrent()) return;
    forget(element);
    wait(element, starting, isUsed);
  };
  const unfollowPage = followPage(look);
  const unfollowLanguage = followLanguage(element.getRootNode(), () => {
    look(true);
  });
  return () => {
    unfollowPage();
    unfollowLanguage();
  };
}

/** Stops waiting for an element, because it has started or is no longer in the page. */
export function forget(element: Element): void {
  waiting.get(element)?.unfollow?.();
  waiting.delete(element);
  observers?.drawn.unobserve(element);
  observers?.words.unobserve(element);
}

function observe() {
  addEventListener('beforeprint', () => {
    for (const element of waiting.keys()) {
      if (!waitsForUse(element)) startNow(element);
    }
  });
  const upTo = (distance: string) =>
    new IntersectionObserver(look, {
      rootMargin: `0px 0px ${distance}`,
      // In steps, because no event tells when the top of an element comes into view.
      threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    });
  return { drawn: upTo('50%'), words: upTo('100%') };
}

function look(entries: IntersectionObserverEntry[]): void {
  entries.forEach(lookAt);
}

/** Starts an element that is near enough, or loads its language if it waits until it is used. */
function lookAt(entry: IntersectionObserverEntry): void {
  const { target, isIntersecting } = entry;
  const { isTarget, isUsed, unfollow } = waiting.get(target) ?? {};
  if (unfollow) {
    if (isIntersecting) areLoading(languageOf(target));
    return;
  }
  const drawn = target.shadowRoot;
  const { top, width, height } = entry.boundingClientRect;
  const isHidden = !width && !height;
  const hasTop = isIntersecting && entry.intersectionRect.top <= top;
  // The URL may lead to a sentence in a text above.
  const isLinked = isTarget && (top >= 0 || location.hash !== '');
  if (!drawn && (hasTop || isHidden)) startNow(target);
  else if (isLinked || (drawn ? (isUsed ? isIntersecting : hasTop) : !movesText(entry)))
    startWhenIdle(target);
}

/** Whether the text in view would move if an element out of place in view changed its height. */
const movesText = ({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): boolean =>
  isIntersecting || (boundingClientRect.bottom <= 0 && !hasScrollAnchoring());

/** Starts an element in a task of its own, so that none delays a reader's input for long. */
function startWhenIdle(element: Element): void {
  const start = () => {
    startNow(element);
  };
  // WebKit has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 1000 });
  else setTimeout(start);
}

/** Starts an element, if it waits. */
export function startNow(element: Element): void {
  const found = waiting.get(element);
  if (!found) return;
  forget(element);
  found.start();
}

/** Whether an element is rendered as it would render itself, and waits until it is used. */
export const waitsForUse = (element: Element): boolean => !!waiting.get(element)?.unfollow;

/** Starts an element that waits until it is used. */
export function startOnUse(element: Element): void {
  if (waitsForUse(element)) startNow(element);
}
