import { all } from './all-locales.js';
import { loaded } from './loaded.js';

/** Loads the messages of every language, for tools and servers, which write everything at once and wait for nothing. */
export function loadAll(): void {
  for (const [code, messages] of Object.entries(all)) loaded.set(code, messages);
}
