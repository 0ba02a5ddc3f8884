/** Blends a CSS colour over another. Returns numbers from 0 to 255. */
function paint(colours: string[]): number[] {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d')!;
  for (const colour of ['#fff', ...colours]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** Returns the relative luminance, as defined in WCAG. */
function luminance(pixel: number[]): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((value) =>
    value <= 10.3 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const ratios = new Map<string, number>();

function contrast(colour: string, backgrounds: string[]): number {
  const key = [colour, ...backgrounds].join();
  if (!ratios.has(key)) {
    const [one = 0, two = 0] = [paint(backgrounds), paint([...backgrounds, colour])]
      .map(luminance)
      .sort((a, b) => b - a);
    ratios.set(key, (one + 0.05) / (two + 0.05));
  }
  return ratios.get(key)!;
}

/** Returns the ancestors of a node across shadow roots, up to the root of the page. */
function* around(node: Element): Generator<Element> {
  for (
    let at: Node | null = node;
    at;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null
  ) {
    if (at.nodeType === Node.ELEMENT_NODE) yield at as Element;
  }
}

/** Lists the unreadable texts in an element's shadow root, with reasons. The window must be as high as the page. */
export function unreadable(element: Element): string[] {
  const view = element.ownerDocument.defaultView!;
  const base = element.shadowRoot!.querySelector('[part=base]')!;
  const frame = base.getBoundingClientRect();
  const walker = element.ownerDocument.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement!;
    const words = text.textContent!.trim();
    // Text that the library hides itself: filtered names, closed sources, names for screen readers alone.
    const ownHidden = '[hidden], details:not([open]) > :not(summary), summary > span';
    if (!words || parent.closest(ownHidden)) continue;
    const say = (why: string) => found.push(`"${words.slice(0, 40)}": ${why}`);
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      say('not visible');
      continue;
    }
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (boxes.length === 0) say('has no box');
    for (const { left, right, top, bottom, height } of boxes) {
      if (height < 6) say(`is ${height} px high`);
      if (left < frame.left - 1 || right > frame.right + 1) say('stands out of the frame sideways');
      if (top < frame.top - 1 || bottom > frame.bottom + 1) say('stands out of the frame');
      if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) say('is off the page');
    }
    const [box] = boxes;
    if (box) {
      const { left, right, top, bottom } = box;
      const hit = element.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (hit !== element) say(`is covered by <${hit?.localName ?? 'nothing'}>`);
    }
    const backgrounds = [...around(parent)]
      .map((node) => view.getComputedStyle(node).backgroundColor)
      .reverse();
    const ratio = contrast(view.getComputedStyle(parent).color, backgrounds);
    if (ratio < 4.5) say(`has a contrast of ${ratio.toFixed(2)}`);
  }
  return [...new Set(found)];
}
