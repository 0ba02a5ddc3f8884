/**
 * Runs in every document of a page before its scripts, the same for all pages. In each frame it looks for the awaited
 * text through open shadow roots. Text counts if it has a box, is not hidden, and is not cut off by the height of an
 * iframe. The time is that of the task after the frame.
 */
export function observe(awaited) {
  const seen = [];
  const shifts = [];
  const places = [];
  globalThis.bench = { seen, shifts, places, ready: 0 };
  new PerformanceObserver((list) => {
    list.getEntries().forEach(({ value }) => shifts.push(value));
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('statement-ready', () => {
    globalThis.bench.ready = performance.timeOrigin + performance.now();
  });

  const isSeen = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getClientRects()[0];
    return (
      box?.height > 0 &&
      node.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      (window === top || (box.bottom <= innerHeight && innerHeight > 0))
    );
  };
  const shows = (root) => {
    if (root.textContent?.includes(awaited)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        const isText = !/^(SCRIPT|STYLE|NOSCRIPT)$/.test(parentElement.tagName);
        if (isText && data.includes(awaited) && isSeen(walker.currentNode)) return true;
      }
    }
    return [...root.querySelectorAll('*')].some(
      ({ shadowRoot }) => shadowRoot && shows(shadowRoot),
    );
  };
  const look = () => {
    const after = document.querySelector('#after');
    if (after) {
      const y = after.getBoundingClientRect().top + window.scrollY;
      if (places.at(-1) !== y) places.push(y);
    }
    if (awaited && document.body && seen.length === 0 && shows(document.body)) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => seen.push(performance.timeOrigin + performance.now());
      port2.postMessage('');
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
