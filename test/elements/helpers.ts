import type { StatementElement } from '../../src/elements/statement-element.js';
import '../../src/entrypoints/script-tag.js';
import { en } from '../../src/i18n/locales/en.js';

type Shown = Element & Pick<StatementElement<object>, 'updateComplete' | 'theme'>;

/** The messages and events of the elements on a page. */
export interface Told {
  /** The faults in events and other console messages. The console prints each fault once. */
  errors: string[];
  events: string[];
}

/** Starts the elements out of view as well. Bound, because a test replaces the method. */
const print = dispatchEvent.bind(window, new Event('beforeprint'));

/** Renders HTML on the page and waits for every element in it. Clears the page after each test. */
export async function show(html: string, width = 800): Promise<{ page: HTMLElement } & Told> {
  const page = document.createElement('div');
  page.style.inlineSize = `${width}px`;
  const told: Told = { errors: [], events: [] };
  for (const type of ['statement-ready', 'statement-error'] as const) {
    page.addEventListener(type, ({ target, faults }) => {
      const { localName } = target as Element;
      told.events.push(`${localName} ${type}`);
      told.errors.push(...faults.map(({ message }) => `<${localName}> ${message}`));
    });
  }
  const { error } = console;
  console.error = (message: unknown) => {
    if (!/^<[\w-]+> /.test(String(message))) told.errors.push(String(message));
  };
  try {
    document.body.append(page);
    page.innerHTML = html;
    for (const element of page.querySelectorAll('*')) await settled(element);
  } finally {
    console.error = error;
  }
  return { page, ...told };
}

/** Waits until an element shows its last changes, also if it is out of view. */
export async function settled(element: Element): Promise<void> {
  print();
  while ((await (element as Partial<Shown>).updateComplete) === false);
}

/** Renders one element. */
export async function showOne<K extends keyof HTMLElementTagNameMap>(
  html: string,
  width?: number,
): Promise<{ element: HTMLElementTagNameMap[K]; root: ShadowRoot } & Told> {
  const { page, ...told } = await show(html, width);
  const element = page.firstElementChild as HTMLElementTagNameMap[K];
  return { element, root: element.shadowRoot!, ...told };
}

/** Types into the filter of a list like a reader. */
export async function type(
  element: HTMLElementTagNameMap['signatory-list'],
  text: string,
): Promise<void> {
  const input = element.shadowRoot!.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** Returns the elements with a part name, in order. */
export const parts = (root: ShadowRoot, name: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** Returns the text of an element with collapsed white space. */
export const read = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element tells readers, in English, that it could not show its statement. */
export const isRefused = ({ shadowRoot }: Element): boolean =>
  read(parts(shadowRoot!, 'note')[0]) === en.customStatement.failed;

/** Returns the content of an element that takes part in layout. */
export const shownIn = ({ shadowRoot }: Element) =>
  [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter((node) =>
    node.checkVisibility(),
  );

/** Returns how far the content of an element reaches beyond its right edge, in pixels. */
export function overflowOf(element: Element): number {
  const { right } = element.getBoundingClientRect();
  const inner = [...element.shadowRoot!.querySelectorAll('*')];
  return Math.max(...inner.map((node) => node.getBoundingClientRect().right)) - right;
}

/** Removes the hash of the page's URL. */
export function clearAddress(): void {
  // WebKit limits this to a hundred changes in ten seconds.
  if (location.href.includes('#') || history.state !== null)
    history.replaceState(null, '', location.pathname + location.search);
}

afterEach(() => {
  document.body.replaceChildren();
});
