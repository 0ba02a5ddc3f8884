import { areLoading, languageOf } from '../i18n/locale.js';
import { followLanguage, followPage } from '../runtime/page.js';
import { areWordsSelected } from './selection.js';
import { hasScrollAnchoring } from '../runtime/scroll-anchoring.js';

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
  /** Returns whether the URL of the page leads to a sentence of the element. */
  isLinked: () => boolean;
}

interface Waiting extends Partial<Starting> {
  start: () => void;
  /** Whether the page has changed the language of an element that was current. It starts once a part of it is in view. */
  isUsed?: boolean;
  /** For an element that waits until it is used: stops following the page. */
  unfollow?: (() => void) | undefined;
}

const waiting = new Map<Element, Waiting>();

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
 * - If a script inserts an element with fallback content in or near the view, it starts before a frame shows the
 *   content.
 * - Fallback content that a reader has selected stays until it is no longer selected.
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
  if (!drawn && document.readyState === 'complete') startInserted(element);
}

const inserted: Element[] = [];

/** Starts an element that a script has inserted, before the next frame, if it is in view or at most a viewport below. */
function startInserted(element: Element): void {
  // Measures all that one script has inserted before any of them changes the page.
  if (!inserted.length) {
    queueMicrotask(() => {
      inserted
        .splice(0)
        .filter((each) => {
          const { top } = each.getBoundingClientRect();
          return top >= 0 && top < 2 * innerHeight && !areWordsSelected(each);
        })
        .forEach(startNow);
    });
  }
  inserted.push(element);
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
    for (const element of [...waiting.keys()]) {
      if (!waitsForUse(element) && !areWordsSelected(element)) startNow(element);
    }
  });
  // A link can lead to a sentence of an element that waits above the view.
  addEventListener('hashchange', () => {
    [...waiting.keys()].forEach(lookAgain);
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
  const { isTarget, isUsed, isLinked, unfollow } = waiting.get(target) ?? {};
  if (unfollow) {
    if (isIntersecting) areLoading(languageOf(target));
    return;
  }
  const drawn = target.shadowRoot;
  const { top, width, height } = entry.boundingClientRect;
  const isHidden = !width && !height;
  const hasTop = isIntersecting && entry.intersectionRect.top <= top;
  if (!drawn && areWordsSelected(target)) waitForSelection(target);
  else if (!drawn && (hasTop || isHidden)) {
    if (top < innerHeight) startNow(target);
    else startSoon(target);
  } else if (
    (isTarget && top >= 0) ||
    isLinked?.() ||
    (drawn ? (isUsed ? isIntersecting : hasTop) : !movesText(entry))
  )
    startSoon(target, true);
}

/** Whether the text in view would move if an element out of place in view changed its height. */
const movesText = ({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): boolean =>
  isIntersecting || (boundingClientRect.bottom <= 0 && !hasScrollAnchoring());

const selected = new Set<Element>();

/** Looks at an element again when the reader changes what is selected. */
function waitForSelection(element: Element): void {
  if (!selected.size) {
    const again = () => {
      const all = [...selected];
      selected.clear();
      all.forEach(lookAgain);
    };
    document.addEventListener('selectionchange', again, { once: true });
  }
  selected.add(element);
}

/** Has the browser look again at an element that waits with fallback content. */
function lookAgain(element: Element): void {
  if (!waiting.has(element) || element.shadowRoot) return;
  observers?.words.unobserve(element);
  observers?.words.observe(element);
}

/** Starts an element in a task of its own, so that none delays a reader's input for long. */
function startSoon(element: Element, whenIdle = false): void {
  const start = () => {
    if (!hasMovedAbove(element)) startNow(element);
  };
  // WebKit has no idle callbacks.
  if (whenIdle && 'requestIdleCallback' in globalThis)
    requestIdleCallback(start, { timeout: 1000 });
  else setTimeout(start);
}

/** Whether an element that was to start has moved above the text in view since, where it would move that text. */
function hasMovedAbove(element: Element): boolean {
  if (hasScrollAnchoring()) return false;
  const { isUsed, isLinked } = waiting.get(element) ?? {};
  return !isUsed && !isLinked?.() && element.getBoundingClientRect().top < 0;
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
