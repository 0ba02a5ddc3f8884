import { until } from '../../until.js';

/** A separate page on the origin of the test. */
export type Page = Window &
  typeof globalThis & {
    /** The errors, and the console messages of that level. */
    errors: string[];
    /** The elements that have fired statement-ready. */
    ready: Set<Element>;
  };

const recorder = `
  errors = [];
  const say = console.error;
  console.error = (...words) => {
    errors.push(words.join(' '));
    say.apply(console, words);
  };
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  ready = new Set();
  addEventListener('statement-ready', ({ target }) => ready.add(target));
`;

interface Options {
  /** The end of the page's URL: a query, a fragment. */
  at?: string;
  /** The page's own script, which runs before the module loads. */
  script?: string;
  width?: number;
}

/** Opens a page with this content, without the module. */
export async function openPage(
  html: string,
  { at = '', script = '', width = 800 }: Options = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  frame.src = `/test/hosts/guests/blank.html${at}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  page.eval(recorder);
  page.document.body.innerHTML = html;
  if (script) page.eval(script);
  return page;
}

/** Loads the module, and waits until the page shows this many widgets. */
export async function loadModule(page: Page, widgets: number): Promise<void> {
  await page.eval(`import('${location.origin}/dist/statement-widgets.js?links')`);
  await shown(page, widgets);
}

/** Waits until the page shows this many widgets. */
export const shown = (page: Page, widgets: number): Promise<void> =>
  until(
    () => [...page.ready].filter(({ isConnected }) => isConnected).length === widgets,
    `${String(widgets)} widgets`,
  );

/** Waits for the effects of a change: microtasks, tasks, and two frames. */
export async function pass(page: Page): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1) {
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => page.setTimeout(resolve));
}

/** Returns all elements for a selector, in any shadow root. */
export function deep<T extends HTMLElement>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as T] : []),
    ...(element.shadowRoot ? deep<T>(element.shadowRoot, selector) : []),
  ]);
}

/** Returns the visible text, including shadow roots, without closed and hidden parts. */
export function read(node: Node): string {
  const text = (each: Node): string => {
    if (each.nodeType === Node.TEXT_NODE) return (each as Text).data;
    const element = each as HTMLElement;
    if (each.nodeType === Node.ELEMENT_NODE) {
      if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(element.tagName)) return '';
      const { display, visibility } = element.ownerDocument.defaultView!.getComputedStyle(element);
      if (display === 'none' || visibility === 'hidden') return '';
      // A box without rendering is in a closed part of the page.
      if (display !== 'contents' && !element.checkVisibility()) return '';
    }
    const assigned = element.localName === 'slot' ? (each as HTMLSlotElement).assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (element.shadowRoot ?? each).childNodes;
    return [...children].map(text).join('');
  };
  return text(node).replace(/\s+/g, ' ').trim();
}

/** Types into a field like a reader. */
export function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Returns a snippet in the blockquote format. */
export const quotation = (widget: string, words: string, attributes = ''): string =>
  `<blockquote class="statement-widget" data-widget="${widget}" ${attributes}>${words}</blockquote>`;
