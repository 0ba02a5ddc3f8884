import type { ElementName } from '../../src/elements/registry.js';
import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import type { Opened } from './open.js';

/** Returns the snippet. */
export const lines = ({ find }: Opened) => find('#lines pre').textContent;

/** Waits for the content of the element in the preview. */
export async function previewed({ appears }: Opened, name: ElementName) {
  const frame = await appears<HTMLIFrameElement>('.stage iframe');
  const element = () => frame.contentDocument?.querySelector<HTMLElement>(name);
  await until(() => element()?.shadowRoot?.querySelector('[part=base]'), `no ${name}`);
  return element()!;
}

/** Drops a file on the page. */
export function drop({ find, win }: Opened, name: string, text: string) {
  const transfer = new win.DataTransfer();
  transfer.items.add(new win.File([text], name, { type: 'application/json' }));
  const event = new win.DragEvent('drop', {
    bubbles: true,
    cancelable: true,
    dataTransfer: transfer,
  });
  find('h1').dispatchEvent(event);
  expect(event.defaultPrevented).to.equal(true);
}
