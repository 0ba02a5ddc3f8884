import { all } from '../../src/i18n/all-locales.js';
import { full } from '../pairs.js';

/** The server drives a Chromium of its own, so that one engine is enough to ask it. */
export const asking = /Chrom(?:e|ium)\//.test(navigator.userAgent);

/** The languages of the pages: one of each direction, and one whose script needs fonts of its own. All in a full run. */
export const languages = full ? Object.keys(all) : ['en', 'ar', 'my'];

/** Has the test server look at a page of the site; its path begins at the top of the site. */
export async function ask<Answer>(
  task: 'moved' | 'paste' | 'unscripted' | 'visit',
  payload: { path?: string; width?: number; scheme?: string; file?: string },
): Promise<Answer> {
  const answer = await fetch(`/driven/${task}`, { method: 'POST', body: JSON.stringify(payload) });
  if (!answer.ok) throw new Error(`${task}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
