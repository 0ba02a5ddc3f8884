import { all } from "./all-locales.js";
import { loaded } from "./loaded.js";

// src/i18n/load-all.ts
/** Loads the messages of every language, for tools and servers, which write everything at once and wait for nothing. */
function loadAll() {
	for (const [code, messages] of Object.entries(all)) loaded.set(code, messages);
}

export { loadAll };