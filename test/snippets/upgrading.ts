import type { Box } from '../support/moved.mjs';

/** Opens a page with HTML in an iframe. The browser parses it like a document. */
export async function pageWith(html: string, width: number, head = '') {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 600px`;
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>${head}${html}<p>After</p>`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Loads the module and waits for every element, including changes in others. */
export async function upgraded(page: Document) {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('/dist/statement-widgets.js', location.href).href;
  const told = elementsOf(page).map(
    (element) =>
      new Promise((resolve) => {
        element.addEventListener('statement-ready', resolve);
        element.addEventListener('statement-error', resolve);
      }),
  );
  page.head.append(script);
  await Promise.all(told);
  for (const element of elementsOf(page)) {
    while (!(await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete));
  }
}

export const elementsOf = (page: Document) =>
  [...page.body.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.includes('-'),
  );

/**
 * Returns the position of each visible node, in the elements and around them. Skips inline nodes except links: Firefox
 * adds the end of a right-to-left line to the box of a text in one piece, but not in several.
 */
export const boxes = (page: Document): Box[] =>
  [page.body, ...elementsOf(page).map(({ shadowRoot }) => shadowRoot!)]
    .flatMap((root) => [...root.querySelectorAll('*:not(style, :has(> style))')])
    .filter((node) => node.checkVisibility())
    .filter((node) => node.localName === 'a' || getComputedStyle(node).display !== 'inline')
    .map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const part = node.getAttribute('part') ?? '';
      return { node: `${node.localName} ${part}`, place: [x, y, width, height] };
    });
