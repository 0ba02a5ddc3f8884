import { waitUntil } from '@open-wc/testing';

/**
 * Waits for something to hold. How long decides nothing: a machine at work can let a page in the background wait for
 * seconds. The limit, below the runner's own for a test, is there for the message.
 */
export const until = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { interval: 15, timeout: 100_000 });
