import { all } from '../../src/i18n/all-locales.js';
import { full } from '../pairs.js';

/** The server drives its own Chromium, so one engine is enough to call it. */
export const asking = /Chrom(?:e|ium)\//.test(navigator.userAgent);

/** The languages of the pages: one for each direction, and one that needs special fonts. All in a full run. */
export const languages = full ? Object.keys(all) : ['en', 'ar', 'my'];

/** Opens a page of the site on the test server. The path starts at the top of the site. */
export async function ask<Answer>(
  task: 'editor' | 'moved' | 'paste' | 'publish' | 'start' | 'unscripted' | 'visit',
  payload:
    | { path: string; elements: readonly string[]; name?: string; html?: string }
    | { path?: string; width?: number; scheme?: string; file?: string }
    | { names: string[]; offline?: boolean },
): Promise<Answer> {
  const answer = await fetch(`/driven/${task}`, { method: 'POST', body: JSON.stringify(payload) });
  if (!answer.ok) throw new Error(`${task}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
