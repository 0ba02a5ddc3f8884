import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { widgetsIn } from '../../widget-in.js';
import { find, type Page, seen } from './page.js';

/** A page of a library that swaps pages. */
export async function openPage(name: string, file: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `/test/hosts/built/${name}/${file}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

const tags = 'coup-stats, demand-card, signatory-list';

/** Checks that each widget of a part of a page exists once, and that its fallback content is hidden. */
export async function expectWidgets(page: Page, selector: string, count: number): Promise<void> {
  const part = await find(page, selector);
  const all = () => widgetsIn(part, tags);
  await until(
    () =>
      all().length === count &&
      all().every((element) => element.shadowRoot?.querySelector('[part=base]')),
    `${selector} has ${count} widgets: ${part.innerHTML}`,
  );
  for (const element of all()) {
    expect(element.parentElement?.closest(tags) ?? null).to.equal(null);
    for (const child of element.children) expect(child.checkVisibility()).to.equal(false);
  }
}

export const titled = (page: Page, title: string): Promise<void> =>
  until(() => page.document.querySelector('h1')?.textContent === title, `the page ${title}`);

export const click = async (page: Page, selector: string): Promise<void> => {
  (await find(page, selector)).click();
};

/** Opens a disclosure and types into a filter. Returns a check that both are unchanged. */
export async function use(page: Page, selector: string): Promise<() => Promise<void>> {
  const item = await find(page, selector);
  const names = await find(page, `${selector} > signatory-list`);
  const figure = item.querySelector('coup-stats');
  const disclosure = figure?.shadowRoot?.querySelector('details');
  if (disclosure) disclosure.open = true;
  const input = names.shadowRoot!.querySelector('input')!;
  input.value = 'human';
  input.dispatchEvent(new page.Event('input'));
  const status = () => seen(names.shadowRoot!.querySelector('[part=status]'));
  await until(() => status() !== '', 'a filtered list');
  const told = status();
  return async () => {
    expect(page.document.querySelector(selector)).to.equal(item);
    expect(await find(page, `${selector} > signatory-list`)).to.equal(names);
    expect([input.value, status()]).to.deep.equal(['human', told]);
    if (disclosure) {
      expect(figure!.shadowRoot!.contains(disclosure)).to.equal(true);
      expect(disclosure.open).to.equal(true);
    }
  };
}
