/**
 * Runs in every document of a page before its scripts, the same for all pages. In each frame it looks for the awaited
 * text through open shadow roots. Text counts if it has a box, is not hidden, and is not cut off by the height of an
 * iframe. The time is that of the task after the frame.
 */
export function observe([awaited, watched]) {
  const seen = [];
  const shifts = [];
  const places = [];
  globalThis.bench = { seen, shifts, places, ready: 0 };
  new PerformanceObserver((list) => {
    list.getEntries().forEach(({ value, startTime }) => shifts.push({ value, startTime }));
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
  const count = (root) => {
    let found = 0;
    if (root.textContent?.includes(awaited)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (!data.includes(awaited) || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(parentElement.tagName))
          continue;
        if (isSeen(walker.currentNode)) found += 1;
      }
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) found += count(element.shadowRoot);
    }
    return found;
  };
  const look = () => {
    if (document.body) {
      const found = count(document.body);
      const after = watched && document.querySelector('#after');
      if (after) {
        const { top: y } = after.getBoundingClientRect();
        if (places.at(-1) !== y) places.push(y);
      }
      if (found > seen.length) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const now = performance.timeOrigin + performance.now();
          while (seen.length < found) seen.push(now);
        };
        port2.postMessage('');
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
