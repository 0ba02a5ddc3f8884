/**
 * For a page with iframe snippets: makes each iframe as high as the widget in it, and measures the effect of each
 * height. If the page would cut the iframe off or cover other content, the iframe keeps its height and scrolls. The
 * script changes only the iframe's inline `height`. It uses the protocol of open-iframe-resizer. A page with that
 * library, or with @newswire/frames, does not need this script.
 */
const selector = 'iframe:is([src*="#widget="],[src*="?widget="],[src*="embed.html"])';

/** The greatest height that an iframe may ask for. A list of 10,000 names needs a quarter of it. */
const highest = 1_000_000;

/**
 * The number of heights, each within a second of the last, after which an iframe counts as unstable. Its height
 * depends on itself, for example by `vh` or by a scroll bar.
 */
const mostChanges = 100;

/** Wider than any scroll bar. A height that changes the iframe's width by more distorts the iframe (`aspect-ratio`). */
const scrollbar = 20;

/** Lengths in CSS pixels that differ by less look equal. */
const tolerance = 1;

interface State {
  /** The height that the page in the iframe needs. */
  needed: number;
  /** The inline height from before the first change. */
  own: [height: string, priority: string];
  /** The number of changes in a row, the time of the last one, and the width of the window at that time. */
  changes: number;
  changed: number;
  windowWidth: number;
}

const states = new WeakMap<HTMLIFrameElement, State>();

const ownFrames = () => [...document.querySelectorAll<HTMLIFrameElement>(selector)];

const pixels = (length: string) => parseFloat(length) || 0;

/** Returns the height of an iframe's content box, which is the viewport of the page in it. */
function viewportHeight(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  const height = pixels(style.height);
  if (style.boxSizing !== 'border-box') return height;
  const { borderTopWidth, paddingTop, paddingBottom, borderBottomWidth } = style;
  return [borderTopWidth, paddingTop, paddingBottom, borderBottomWidth].reduce(
    (rest, width) => rest - pixels(width),
    height,
  );
}

/** Returns the parent of an element, across slots and shadow roots. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The overflow of these elements applies to the window, which the reader scrolls. */
const isRoot = (element: Element) => element.matches('html, body');

/** Neither overflow nor containment applies to these boxes. */
const isInline = ({ display }: CSSStyleDeclaration) => /^(?:inline|contents|ruby)$/.test(display);

const scrolls = (style: CSSStyleDeclaration) =>
  /auto|scroll/.test(style.overflowY) && !isInline(style);

const clips = (style: CSSStyleDeclaration) =>
  style.clipPath !== 'none' ||
  (/hidden|clip|paint|content|strict/.test(`${style.overflowY} ${style.contain}`) &&
    !isInline(style));

/** Returns how much of an iframe is above and below the visible area of its containers. */
function cutHeight(frame: HTMLIFrameElement): number {
  const { top, bottom } = frame.getBoundingClientRect();
  let cut = 0;
  const cutAt = (start: number, end: number) => {
    const hidden = Math.max(0, start - top) + Math.max(0, bottom - end);
    // A container that shows nothing of the iframe is collapsed, as in an accordion.
    if (hidden < bottom - top) cut = Math.max(cut, hidden);
    return hidden > tolerance;
  };
  let box: Element | null = frame;
  while (box && !isRoot(box)) {
    const style = getComputedStyle(box);
    if (box !== frame) {
      if (scrolls(style)) break;
      const rect = box.getBoundingClientRect();
      if (
        clips(style) &&
        cutAt(
          rect.top + pixels(style.borderTopWidth),
          rect.bottom - pixels(style.borderBottomWidth),
        )
      )
        observe(box);
    }
    if (style.position === 'fixed') {
      cutAt(0, document.documentElement.clientHeight);
      break;
    }
    box = style.position === 'absolute' ? (box as HTMLElement).offsetParent : parentOf(box);
  }
  return cut;
}

/** Returns the boxes of an element or a text that takes up space on the page. */
function boxesOf(node: Node): DOMRectList | [] {
  if (node instanceof Element)
    return /static|relative/.test(getComputedStyle(node).position) ? node.getClientRects() : [];
  const range = document.createRange();
  range.selectNode(node);
  return range.getClientRects();
}

/** Returns whether an iframe lies over something that follows it. */
function covers(frame: HTMLIFrameElement): boolean {
  const rect = frame.getBoundingClientRect();
  const isUnder = ({ left, right, top, bottom }: DOMRect) =>
    Math.min(right, rect.right) - Math.max(left, rect.left) > tolerance &&
    Math.min(bottom, rect.bottom) - Math.max(top, rect.top) > tolerance;
  for (let box: Element | null = frame; box && !isRoot(box); box = parentOf(box)) {
    const style = getComputedStyle(box);
    // The following content flows around a float.
    if (style.float !== 'none' || style.position === 'fixed') return false;
    if (box !== frame) {
      if (scrolls(style) || clips(style)) return false;
      const holds = rect.bottom <= box.getBoundingClientRect().bottom + tolerance;
      // A menu, for example, is meant to cover the following content.
      if (style.position === 'absolute' && holds) return false;
    }
    for (let node = box.nextSibling; node; node = node.nextSibling) {
      if ([...boxesOf(node)].some(isUnder)) return true;
    }
  }
  return false;
}

/** Returns whether an iframe and all following content are visible. */
function isClear(frame: HTMLIFrameElement): boolean {
  // Content that the browser has not laid out yet is measured when it comes into view.
  const { checkVisibility } = frame as Partial<HTMLIFrameElement>;
  const isLaidOut = checkVisibility?.call(frame, { contentVisibilityAuto: true }) ?? true;
  return !isLaidOut || (cutHeight(frame) <= tolerance && !covers(frame));
}

/** Returns whether an iframe is about as wide as it was. */
const hasWidth = (frame: HTMLIFrameElement, width: number) =>
  Math.abs(frame.offsetWidth - width) < scrollbar;

/** Sets the height of the page in an iframe. Returns whether the iframe has that height, and its width from before. */
function give(frame: HTMLIFrameElement, height: number, width: number, priority: string): boolean {
  const set = (value: number) => {
    frame.style.setProperty('height', `${value}px`, priority);
  };
  set(height);
  const missing = height - viewportHeight(frame);
  // Adds border and padding, if the height includes them.
  if (missing > 0) set(height + missing);
  return height - viewportHeight(frame) < tolerance / 10 && hasWidth(frame, width);
}

/** Sets the height of the page in an iframe, if necessary against the page's `!important`. */
function tryHeight(frame: HTMLIFrameElement, height: number, isRight: typeof isClear): boolean {
  const { offsetWidth } = frame;
  return ['', 'important'].some(
    (priority) => give(frame, height, offsetWidth, priority) && isRight(frame),
  );
}

/**
 * Lets an iframe scroll. It has the height from its own attributes if there is room, and otherwise the height that the page
 * sets. If that would be cut off, it has the height that is visible.
 */
function letScroll(frame: HTMLIFrameElement, { own }: State): void {
  const { style } = frame;
  style.removeProperty('height');
  const width = frame.offsetWidth;
  style.setProperty('height', ...own);
  if (!isClear(frame) || !hasWidth(frame, width)) style.removeProperty('height');
  const cut = cutHeight(frame);
  if (cut <= tolerance) return;
  const isWhole = () => cutHeight(frame) <= tolerance;
  if (!tryHeight(frame, viewportHeight(frame) - cut, isWhole)) style.removeProperty('height');
}

/** Sets an iframe's height without a transition, whose first frame would be measured. */
function atOnce(frame: HTMLIFrameElement, change: () => void): void {
  const { style } = frame;
  const name = 'transition-property';
  const own = [style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
  style.setProperty(name, 'none', 'important');
  change();
  viewportHeight(frame);
  style.setProperty(name, ...own);
}

/** Returns whether an iframe is unstable at this width of the window. */
function isEndless(state: State): boolean {
  const settled = state.changes < mostChanges && performance.now() - state.changed > 1000;
  if (settled || state.windowWidth !== innerWidth) state.changes = 0;
  state.windowWidth = innerWidth;
  return state.changes >= mostChanges;
}

/** Makes an iframe as high as it needs to be, or lets it scroll. */
function fit(frame: HTMLIFrameElement): void {
  const state = states.get(frame);
  if (!state) return;
  const { height } = frame.style;
  atOnce(frame, () => {
    if (isEndless(state) || state.needed > highest || !tryHeight(frame, state.needed, isClear))
      letScroll(frame, state);
  });
  if (frame.style.height === height) return;
  state.changes += 1;
  state.changed = performance.now();
}

const fitAll = () => {
  ownFrames().forEach(fit);
};

// Waits a frame, because the page would see an error if an observer changed sizes at once.
const observer = new ResizeObserver(() => requestAnimationFrame(fitAll));

const observed = new WeakSet<Element>();

/** Measures everything again when an element changes its size. Observing it again would count as a change too. */
function observe(element: Element): void {
  if (observed.has(element)) return;
  observed.add(element);
  observer.observe(element);
}

addEventListener(
  'message',
  ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const needed = data?.height;
    if (data?.type !== 'iframe-resized' || typeof needed !== 'number' || !(needed > 0)) return;
    const frame = ownFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const { style } = frame;
    const own: State['own'] = [style.height, style.getPropertyPriority('height')];
    const known = states.get(frame) ?? { own, changes: 0, changed: 0, windowWidth: innerWidth };
    states.set(frame, Object.assign(known, { needed }));
    fit(frame);
    observe(frame);
  },
);

addEventListener('resize', fitAll);

// Iframes that loaded before this script have sent their height already.
ownFrames().forEach(({ contentWindow }) => {
  contentWindow?.postMessage({ type: 'iframe-child-init' }, '*');
});
