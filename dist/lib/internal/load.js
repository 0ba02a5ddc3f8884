import { load, moduleUrl, options, secondSet } from "./npm/beside.js";
import { files } from "./files.js";
import { builtIn } from "./locales/built-in.js";
import { en } from "./locales/en.js";
import { logOnce } from "./log.js";
import { onServer } from "./server.js";
import { occasions, pageChanged } from "./statement/page.js";
import { isWorthRetrying } from "./statement/retry.js";

// src/load.ts
var lazyFiles = /* @__PURE__ */ new Map();
function lazyFile(path) {
	const file = lazyFiles.get(path) ?? { path };
	lazyFiles.set(path, file);
	return file;
}
/** Requests a file, once for all that wait for it. The first failure of each cause is logged. */
function request(file) {
	if (file.content) return Promise.resolve(file.content);
	if (file.pending) return file.pending;
	const tries = (file.failure?.tries ?? 0) + 1;
	return file.pending = load(file.path, tries).then((content) => file.content = content, (error) => {
		file.failure = {
			...occasions,
			tries,
			error
		};
		file.pending = void 0;
		logOnce("warn", error.message);
		throw error;
	});
}
/**
* Returns the content of a file, or why it failed to load, or neither while it loads. Requests it if nothing has, and
* again if it failed and there is an occasion. The elements of the page are drawn again with the outcome.
*/
function present(file) {
	const { content, pending, failure } = file;
	if (content || pending) return { content };
	if (failure && !isWorthRetrying(failure, occasions)) return { error: failure.error };
	request(file).then(pageChanged, pageChanged);
	return {};
}
var xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** By primary subtag. A language that is not here is in a file. */
var loaded = new Map(builtIn);
/** The language of an element: that of the nearest `lang` or, in XHTML, `xml:lang` attribute, across shadow roots. */
function languageOf(element) {
	const nearest = onServer ? element : element.closest("[*|lang]");
	if (nearest) return ((onServer ? null : nearest.getAttributeNS(xmlNamespace, "lang")) ?? nearest.getAttribute("lang") ?? "").trim().replaceAll("_", "-");
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? languageOf(root.host) : "";
}
/** Returns the words of the interface in a language, English if they fail to load, or nothing while they load. */
function wordsIn(language) {
	const [code] = language.toLowerCase().split("-");
	const path = `locales/${code}.js`;
	if (!(path in files || loaded.has(code))) {
		if (![
			"",
			"und",
			"zxx",
			"en"
		].includes(code)) logOnce("warn", `statement-widgets: lang="${code}" is not supported, so widgets are in English`, "lang");
		return en;
	}
	const words = loaded.get(code) ?? wordsOf(path);
	return words?.in?.(language) ?? words;
}
function wordsOf(path) {
	const { content, error } = present(lazyFile(path));
	return content?.default ?? (error && en);
}
var actions = lazyFile("actions.js");
/** What an action needs when it is chosen. A file that failed to load is requested again each time. */
var loadActions = () => request(actions);
/** Loads that before the reader chooses. If that fails, the choice itself tries again. */
function prepareActions() {
	if (!actions.failure) loadActions().catch(() => void 0);
}
/** What a statement of the page's own needs. */
var presentOwn = () => present(lazyFile("own.js"));

export { languageOf, loadActions, loaded, moduleUrl, options, prepareActions, presentOwn, secondSet, wordsIn };