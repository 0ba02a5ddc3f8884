import { waitUntil } from '@open-wc/testing';

/**
 * Waits for a condition. The duration does not matter, since a busy machine can delay a page in the background for
 * seconds. The limit, below the runner's own, only improves the message.
 */
export const until = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { interval: 15, timeout: 100_000 });
