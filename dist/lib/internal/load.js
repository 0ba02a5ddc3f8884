import { files } from "./files.js";
import { builtIn } from "./locales/built-in.js";
import { en } from "./locales/en.js";
import { load, moduleUrl, options, secondSet } from "./npm/beside.js";
import { onServer } from "./server.js";

// src/load.ts
/** By primary subtag; a language whose file is on its way has no words yet. */
var loaded = new Map(builtIn);
/** The language of an element: that of the nearest `lang` attribute, across shadow roots. */
function languageOf(element) {
	if (onServer) return element.getAttribute("lang") ?? "";
	const nearest = element.closest("[lang]");
	const root = element.getRootNode();
	if (nearest) return nearest.getAttribute("lang");
	return root instanceof ShadowRoot ? languageOf(root.host) : "";
}
/** The words of the interface in a language, English where there are none; `ready` is called once their file is there. */
function wordsIn(language, ready) {
	const [code] = language.toLowerCase().split("-");
	const path = `locales/${code}.js`;
	if (!(path in files || loaded.has(code))) return en;
	if (!loaded.has(code)) {
		loaded.set(code, void 0);
		load(path).then((file) => file.default, () => en).then((words) => {
			loaded.set(code, words);
			ready();
		});
	}
	const words = loaded.get(code);
	return words?.in?.(language) ?? words;
}
/** What an action needs when it is chosen. */
var loadActions = () => load("actions.js");
/** What a statement of a page's own needs. */
var loadOwn = () => load("own.js");

export { languageOf, loadActions, loadOwn, loaded, moduleUrl, options, secondSet, wordsIn };