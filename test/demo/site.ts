import { executeServerCommand } from '@web/test-runner-commands';

/** The commands drive a Chromium of their own, so that one engine is enough to ask for them. */
export const asking = /Chrom(?:e|ium)\//.test(navigator.userAgent);

/** The languages whose pages are walked: one from each direction, and one whose script needs fonts of its own. */
export const walked = ['en', 'ar', 'my'];

/** Asks for something of a page of the site; its path begins at the top of the site. */
export const ask = <Answer>(
  what: 'errors' | 'faults' | 'moved' | 'unscripted',
  payload: { path: string; width?: number; everywhere?: boolean },
) => executeServerCommand<Answer, typeof payload>(`site-${what}`, payload);
