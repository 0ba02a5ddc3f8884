import type { StatementElement } from '../../src/elements/statement-element.js';
import '../../src/entrypoints/script-tag.js';

type Shown = Element & Pick<StatementElement<object>, 'updateComplete' | 'theme'>;

/** What the elements of a page told of and which events were fired while they came to be. */
export interface Told {
  /** The faults that events name, and what else was said on the console, which says each fault once. */
  errors: string[];
  events: string[];
}

/** Puts HTML on the page and waits for every element in it; the page is emptied after each test. */
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

/** Waits until an element shows what it was last told to. */
export async function settled(element: Element): Promise<void> {
  while ((await (element as Partial<Shown>).updateComplete) === false);
}

/** Puts one element on the page. */
export async function showOne<K extends keyof HTMLElementTagNameMap>(
  html: string,
  width?: number,
): Promise<{ element: HTMLElementTagNameMap[K]; root: ShadowRoot } & Told> {
  const { page, ...told } = await show(html, width);
  const element = page.firstElementChild as HTMLElementTagNameMap[K];
  return { element, root: element.shadowRoot!, ...told };
}

/** Types into the filter of a list as a reader does. */
export async function type(
  element: HTMLElementTagNameMap['signatory-list'],
  text: string,
): Promise<void> {
  const input = element.shadowRoot!.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** The elements with a part name, in order. */
export const parts = (root: ShadowRoot, name: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The text of an element as it is read: white space folded. */
export const read = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What stands in an element and takes part in its layout. */
export const shownIn = ({ shadowRoot }: Element) =>
  [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter((node) =>
    node.checkVisibility(),
  );

/** Takes what a test has put behind the # off the page's address. */
export function clearAddress(): void {
  // WebKit allows a hundred changes in ten seconds.
  if (location.href.includes('#') || history.state !== null)
    history.replaceState(null, '', location.pathname + location.search);
}

afterEach(() => {
  document.body.replaceChildren();
});
