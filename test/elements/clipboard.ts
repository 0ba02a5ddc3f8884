import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import { parts, read } from './helpers.js';

/** Replaces the clipboard. `refuse` makes it reject, like a browser without permission. */
export function clipboard(refuse = false): string[] {
  const copied: string[] = [];
  const writeText = (text: string) => {
    if (refuse) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return copied;
}

/** Replaces the browser's share function. Removes it if undefined. */
export function sharing(share?: (data: ShareData) => Promise<void>): void {
  if (share) Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  else {
    // Chromium and WebKit define it on the prototype.
    for (const place of [navigator, Navigator.prototype]) Reflect.deleteProperty(place, 'share');
  }
}

const own = ['clipboard', 'share'] as const;
afterEach(() => {
  for (const name of own) Reflect.deleteProperty(navigator, name);
});

/** Returns an action by its label. */
export const button = (root: ShadowRoot, name: string) =>
  parts(root, 'action').find((action) => read(action) === name)!;

/** Waits for the text of the live region. */
export const outcome = async (root: ShadowRoot) => {
  const [region] = parts(root, 'outcome');
  await until(() => read(region) !== '', 'the outcome is announced');
  expect(region?.getAttribute('role')).to.equal('status');
  return read(region);
};
