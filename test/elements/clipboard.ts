import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import { parts, read } from './helpers.js';

/** What stands on a clipboard of our own; `refuse` makes it one that the reader's browser does not allow. */
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

/** Sets what the browser has for sharing; none where it is undefined. */
export function sharing(share?: (data: ShareData) => Promise<void>): void {
  if (share) Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  else {
    // Chromium and WebKit have it of their own on the prototype.
    for (const place of [navigator, Navigator.prototype]) Reflect.deleteProperty(place, 'share');
  }
}

const own = ['clipboard', 'share'] as const;
afterEach(() => {
  for (const name of own) Reflect.deleteProperty(navigator, name);
});

/** One of the actions, by its label. */
export const button = (root: ShadowRoot, name: string) =>
  parts(root, 'action').find((action) => read(action) === name)!;

/** What the live region says, once it says something. */
export const outcome = async (root: ShadowRoot) => {
  const [region] = parts(root, 'outcome');
  await until(() => read(region) !== '', 'the outcome is announced');
  expect(region?.getAttribute('role')).to.equal('status');
  return read(region);
};
