import type { ElementName } from '../../src/elements/registry.js';
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
