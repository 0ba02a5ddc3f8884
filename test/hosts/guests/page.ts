import { until } from '../../until.js';

/** A page that a test has to itself, on the test's own origin. */
export type Page = Window &
  typeof globalThis & {
    /** What was thrown, and what was said as an error on the console. */
    errors: string[];
    /** What has told that it shows the statement. */
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
  /** What follows the path in the page's address: a query, a fragment. */
  at?: string;
  /** What the page's own script does before the module is loaded. */
  script?: string;
  width?: number;
}

/** Opens a page with this content, which does not load the module yet. */
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

/** Loads the module, and waits until this many widgets of the page are shown. */
export async function loadModule(page: Page, widgets: number): Promise<void> {
  await page.eval(`import('${location.origin}/dist/statement-widgets.js?links')`);
  await shown(page, widgets);
}

/** Waits until this many widgets of the page are shown. */
export const shown = (page: Page, widgets: number): Promise<void> =>
  until(
    () => [...page.ready].filter(({ isConnected }) => isConnected).length === widgets,
    `${String(widgets)} widgets`,
  );

/** Lets what follows a change come to its end: microtasks, tasks, and two frames. */
export async function pass(page: Page): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1) {
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => page.setTimeout(resolve));
}

/** All elements that a selector finds, in shadow roots too, whatever holds them. */
export function deep<T extends HTMLElement>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as T] : []),
    ...(element.shadowRoot ? deep<T>(element.shadowRoot, selector) : []),
  ]);
}

/** The text as a reader gets it, of shadow roots too, without what is closed or hidden. */
export function read(node: Node): string {
  const text = (each: Node): string => {
    if (each.nodeType === Node.TEXT_NODE) return (each as Text).data;
    const element = each as HTMLElement;
    if (each.nodeType === Node.ELEMENT_NODE) {
      if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(element.tagName)) return '';
      const { display, visibility } = element.ownerDocument.defaultView!.getComputedStyle(element);
      if (display === 'none' || visibility === 'hidden') return '';
      // A box of its own that is not drawn is in a part of the page that is closed.
      if (display !== 'contents' && !element.checkVisibility()) return '';
    }
    const assigned = element.localName === 'slot' ? (each as HTMLSlotElement).assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (element.shadowRoot ?? each).childNodes;
    return [...children].map(text).join('');
  };
  return text(node).replace(/\s+/g, ' ').trim();
}

/** Types into a field as a reader does. */
export function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** A snippet in the blockquote format. */
export const quotation = (widget: string, words: string, attributes = ''): string =>
  `<blockquote class="statement-widget" data-widget="${widget}" ${attributes}>${words}</blockquote>`;
