import { expect } from '@open-wc/testing';
import { declarationsOf, type Manifest } from '../../demo/theming/manifest.js';
import { until } from '../until.js';

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
export const declarations = declarationsOf(manifest);
export const elements = Object.keys(declarations);
/** Each element with each of its custom properties. */
export const properties = elements.flatMap((tag) =>
  (declarations[tag]!.cssProperties ?? []).map(({ name }) => [tag, name] as const),
);

export let frame: HTMLIFrameElement;
export let page: Document;

/** Opens the page in an iframe with a query. */
export async function open(query = '', width = 1280): Promise<void> {
  frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: 900px`;
  frame.src = `/demo/site/theming.html${query}`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.querySelector('.chosen'), 'the script has run');
  page = frame.contentDocument!;
  await drawn();
}

afterEach(() => {
  frame.remove();
});

export const find = <T extends Element = HTMLElement>(selector: string) =>
  page.querySelector<T>(selector)!;
export const live = () => find('#shown > *');
export const base = () => live().shadowRoot!.querySelector('[part=base]')!;
const drawn = () => until(() => live().shadowRoot?.querySelector('[part=base]'), 'it is drawn');
export const row = (kind: string, name: string) =>
  [...page.querySelectorAll<HTMLElement>(`.row[data-${kind}="${name}"]`)].find((one) =>
    one.checkVisibility(),
  )!;
export const field = (kind: string, name: string) =>
  row(kind, name).querySelector<HTMLInputElement | HTMLSelectElement>('[data-value]')!;
export const query = () => new URLSearchParams(frame.contentWindow!.location.search);

/** Enters a value in a field and leaves it, like a person. */
export function fill(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  control.focus();
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  control.blur();
}

export async function choose(tag: string): Promise<void> {
  fill(find<HTMLSelectElement>('#widget'), tag);
  expect(live().localName).to.equal(tag);
  await drawn();
}
