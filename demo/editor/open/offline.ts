import { afterReadings, prepareWorkers } from './workers.js';

const idle = (work: () => void) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 200);
};

/**
 * Loads what the page needs later while it is idle: the readers in their workers, and the given imports of the page.
 * Returns whether an open tab now works without a network. The page has no service worker, which would leave a copy of the
 * site on the device.
 */
export async function loadForOffline(...imports: (() => Promise<unknown>)[]): Promise<boolean> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  }
  await new Promise<void>((resolve) => {
    idle(resolve);
  });
  try {
    await afterReadings();
    await Promise.all(imports.map((load) => load()));
  } catch {
    return false;
  }
  await new Promise<void>((resolve) => {
    prepareWorkers(resolve);
  });
  return true;
}
