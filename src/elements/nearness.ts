import { areLoading, languageOf } from '../i18n/locale.js';
import { followLanguage, followPage } from '../runtime/page.js';
import { areWordsSelected } from './selection.js';
import { hasScrollAnchoring, keepsTextInPlace } from '../runtime/scroll-anchoring.js';

/**
 * Decides when an element starts. Out of view, it does work only while the browser is idle. It never moves the text that
 * a reader reads: what begins above the viewport keeps its height, unless the browser keeps the text in its place.
 */

/** How an element starts. */
export interface Starting {
  start: () => void;
  /** Whether the element shows a declarative shadow root and no fallback content. */
  isRendered: boolean;
  /** Whether other elements link to this one. Then it starts even if it is far below. */
  isTarget: boolean;
  /** Returns whether the element would render what is in its declarative shadow root. */
  isCurrent: () => boolean;
  /** Returns whether the URL of the page leads to a sentence of the element. */
  isLinked: () => boolean;
}

interface Waiting extends Starting {
  /** Whether the page has changed the language of an element that was current. It starts once a part of it is in view. */
  hasNewLanguage?: boolean;
  /** For an element that waits until it is used: stops following the page. */
  unfollow?: (() => void) | undefined;
}

const waiting = new Map<Element, Waiting>();

let observers: Record<'near' | 'far' | 'atTop', IntersectionObserver> | undefined;

/**
 * Starts an element when a reader needs it, unless `forget` is called before.
 *
 * - An element with fallback content starts when its top is in view, or at most a viewport below. The widget
 *   has another height, so it must be there before a reader sees it. Otherwise it starts when the browser is idle, so
 *   that the page has its height before a link or a script measures it. Above the viewport, it does so only where the
 *   browser has scroll anchoring.
 * - An element with a declarative shadow root that is current starts when a reader or a script uses it. Its language
 *   loads when it is at most a viewport below.
 * - An element with another declarative shadow root also starts when its top is in view or at most half a viewport
 *   below, and the browser is idle, because it can show an earlier version of the statement.
 * - In a frame, whose height can depend on it, an element starts at once. So does an element without content, and one
 *   with fallback content in a background tab.
 * - If a script inserts an element with fallback content in view, it starts before a frame shows the content.
 * - Fallback content that a reader has selected stays until it is no longer selected.
 * - Every element that is not current starts before the page is printed.
 */
export function startWhenNeeded(element: Element, starting: Starting): void {
  if (startsAtOnce(element, starting)) starting.start();
  else wait(element, starting);
}

function startsAtOnce(element: Element, starting: Starting): boolean {
  if (isInFrame(element)) return true;
  if (starting.isRendered) return false;
  if (document.hidden) return true;
  return !element.hasChildNodes() && (hasScrollAnchoring() || mayMove(element, starting));
}

function isInFrame({ ownerDocument }: Element): boolean {
  const view = ownerDocument.defaultView;
  return ownerDocument !== document || view !== view?.top;
}

function wait(element: Element, starting: Starting, hasNewLanguage = false): void {
  const { isRendered } = starting;
  // A reader can have focused a control before the module has loaded.
  const isForUse = isRendered && !element.shadowRoot?.activeElement && starting.isCurrent();
  const unfollow = isForUse ? followCurrent(element, starting) : undefined;
  waiting.set(element, { ...starting, hasNewLanguage, unfollow });
  observers ??= observe();
  observers[isRendered && !isForUse ? 'near' : 'far'].observe(element);
  observers.atTop.observe(element);
  if (!isRendered && document.readyState === 'complete') startInserted(element);
}

/**
 * Has an element that shows fallback content wait again if a reader has selected it, or has scrolled past its top, while
 * a file was loading. Returns whether it waits.
 */
export function waitAgain(element: Element, starting: Starting): boolean {
  if (isInFrame(element) || document.hidden || mayMove(element, starting)) return false;
  wait(element, starting);
  return true;
}

const inserted: Element[] = [];

/** Starts an element that a script has inserted, before the next frame, if it is in view. */
function startInserted(element: Element): void {
  // Measures all that one script has inserted before any of them changes the page.
  if (!inserted.length) {
    queueMicrotask(() => {
      inserted
        .splice(0)
        .filter((each) => {
          const { top } = each.getBoundingClientRect();
          return beginsInView(top) && top < innerHeight && !keepsSelection(each);
        })
        .forEach(startNow);
    });
  }
  inserted.push(element);
}

/** Has an element wait for its place in view instead of a use, as soon as it is no longer current. */
function followCurrent(element: Element, starting: Starting): () => void {
  const look = (hasNewLanguage?: boolean) => {
    if (starting.isCurrent()) return;
    forget(element);
    wait(element, starting, hasNewLanguage);
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
  for (const observer of Object.values(observers ?? {})) observer.unobserve(element);
}

/** Whether the browser is about to print. Then a reader does not see what moves. */
let isPrinting = false;

function observe() {
  addEventListener('beforeprint', () => {
    isPrinting = true;
    for (const element of [...waiting.keys()]) {
      if (!waitsForUse(element) && !keepsSelection(element)) startNow(element);
    }
  });
  addEventListener('afterprint', () => {
    isPrinting = false;
  });
  // A link can lead to a sentence of an element that waits above the view.
  addEventListener('hashchange', () => {
    [...waiting.keys()].forEach(lookAgain);
  });
  const upTo = (distance: string) =>
    new IntersectionObserver(
      (entries) => {
        entries.forEach(lookAt);
      },
      {
        rootMargin: `0px 0px ${distance}`,
        // In steps, because the observer below does not tell when a top reaches the very edge of the view.
        threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
      },
    );
  // Tells when the top of an element comes into view, however high the element is.
  const atTop = new IntersectionObserver(
    (entries) => {
      for (const { target } of entries) lookAgain(target);
    },
    { rootMargin: '0px 0px -100%' },
  );
  return { near: upTo('50%'), far: upTo('100%'), atTop };
}

/** Starts an element that is near enough, or loads its language if it waits until it is used. */
function lookAt({ target, isIntersecting, boundingClientRect }: IntersectionObserverEntry): void {
  const found = waiting.get(target);
  if (!found) return;
  const { isTarget, hasNewLanguage, isLinked, isRendered, unfollow } = found;
  const { top, width, height } = boundingClientRect;
  const hasTop = isIntersecting && beginsInView(top);
  const isHidden = !top && !width && !height;
  if (unfollow) {
    if (isIntersecting) areLoading(languageOf(target));
  } else if (isRendered) {
    const isNear = hasNewLanguage ? isIntersecting : hasTop || (isTarget && beginsInView(top));
    if (isNear || isLinked()) startSoon(target, true);
  } else if (!keepsSelection(target)) {
    if (hasTop || isHidden) {
      if (top < innerHeight) startNow(target);
      else startSoon(target);
    } else if (!isIntersecting || isLinked()) startSoon(target, true);
  }
}

/**
 * Whether an element with this top begins in view, or below. Without a style, an element is inline, and its top can be
 * above its first line.
 */
const beginsInView = (top: number): boolean => top > -20;

/**
 * Whether an element can change its height without moving what a reader reads, and without losing what they have
 * selected.
 */
function mayMove(element: Element, { isRendered, isLinked }: Starting): boolean {
  if (!isRendered && keepsSelection(element)) return false;
  if (isPrinting || isLinked()) return true;
  const { top, bottom } = element.getBoundingClientRect();
  return beginsInView(top) || (bottom <= 0 && keepsTextInPlace());
}

const selected = new Set<Element>();

/**
 * Whether fallback content stays because a reader has selected it. Then the browser looks at the element again when
 * the selection changes.
 */
function keepsSelection(element: Element): boolean {
  if (!areWordsSelected(element)) return false;
  if (!selected.size) {
    const again = () => {
      const all = [...selected];
      selected.clear();
      all.forEach(lookAgain);
    };
    document.addEventListener('selectionchange', again, { once: true });
  }
  selected.add(element);
  return true;
}

/** Has the browser look again at an element that waits, but not until it is used. */
function lookAgain(element: Element): void {
  const found = waiting.get(element);
  if (!found || found.unfollow || !observers) return;
  const observer = observers[found.isRendered ? 'near' : 'far'];
  observer.unobserve(element);
  observer.observe(element);
}

/** Starts an element in a task of its own, so that none delays a reader's input for long. */
function startSoon(element: Element, whenIdle = false): void {
  const start = () => {
    const found = waiting.get(element);
    // The reader can have scrolled since.
    if (found && (found.hasNewLanguage || mayMove(element, found))) startNow(element);
  };
  // WebKit has no idle callbacks.
  if (whenIdle && 'requestIdleCallback' in globalThis)
    requestIdleCallback(start, { timeout: 1000 });
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

/** Starts an element that shows a declarative shadow root, because a script uses it. */
export function startOnUse(element: Element): void {
  if (waiting.get(element)?.isRendered) startNow(element);
}
